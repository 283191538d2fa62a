import { afterEach, expect, test, vi } from 'vitest'
import { now } from './clock'
import { prisma } from './db'

// As in production, where nobody moves the time; before anything reads its settings.
vi.hoisted(() => {
  delete process.env.SANDBOX
})

afterEach(() => void vi.useRealTimers())

async function secondsFromDatabase(): Promise<number> {
  const [row] = await prisma.$queryRaw<{ ms: number }[]>`
    SELECT extract(epoch FROM clock_timestamp())::float8 * 1000 AS ms`
  return ((await now()).getTime() - Number(row?.ms)) / 1000
}

test.each([-600, 0, 600, 86_400])(
  'C4 #28 a machine whose clock is %i seconds off goes by the time of the database',
  async (seconds) => {
    vi.useFakeTimers({ toFake: ['Date'] })
    vi.setSystemTime(Date.now() + seconds * 1000)
    expect(Math.abs(await secondsFromDatabase())).toBeLessThan(30)
  },
)

test('C4 #28 a clock that jumps back while we work does not take the business back', async () => {
  const before = await now()
  vi.useFakeTimers({ toFake: ['Date'] })
  vi.setSystemTime(Date.now() - 600_000)
  expect((await now()).getTime()).toBeGreaterThanOrEqual(before.getTime())
})
