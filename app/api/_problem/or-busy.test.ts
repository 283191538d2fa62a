import { NextRequest } from 'next/server'
import { expect, test } from 'vitest'
import { POST } from '@/app/api/gateways/[gateway]/events/route'
import { GET } from '@/app/api/v1/availability/route'
import { prisma, transact } from '@/lib/db'

const PERIOD = 'from=2026-12-01T10:00:00Z&until=2026-12-02T10:00:00Z'
const ask = () => GET(new NextRequest(`https://app.test/api/v1/availability?location=bergen&${PERIOD}`))
const ring = () => {
  const url = 'https://app.test/api/gateways/nexi/events?payment=0193a000-0000-7000-8000-000000000000'
  const request = new NextRequest(url, { method: 'POST', body: '{}' })
  return POST(request, { params: Promise.resolve({ gateway: 'nexi' }) })
}

test('C4 #46 every connection is taken: 503 in time and when to come back, also for gateways; then all is as before', async () => {
  let open = () => {}
  const gate = new Promise<void>((resolve) => (open = resolve))
  let taken = 0
  let allTaken = () => {}
  const crowded = new Promise<void>((resolve) => (allTaken = resolve))
  const hold = () =>
    transact(async (tx) => {
      // PostgreSQL would end them after five seconds, and set us free a moment too early for this test.
      await tx.$executeRaw`SET LOCAL idle_in_transaction_session_timeout = 0`
      if (++taken === 16) allTaken()
      await gate
    })
  const holders = Array.from({ length: 16 }, hold)
  await crowded
  // What is kept has eight of its own. Eight sleep and eight stand in line, so that nobody after them has a turn within five seconds.
  const sleep = () => prisma.$queryRaw`/* kept */ SELECT pg_sleep(4)::text`
  const asleep = Promise.all(Array.from({ length: 16 }, sleep))
  const asked = performance.now()
  const answers = await Promise.all([ask(), ring()])
  expect(performance.now() - asked).toBeLessThan(20_000)
  for (const answer of answers) {
    expect(answer.status).toBe(503)
    expect(answer.headers.get('retry-after')).toBe('5')
    expect(await answer.json()).toMatchObject({ status: 503, code: 'busy', detail: expect.any(String) })
  }
  open()
  await Promise.all([...holders, asleep])
  // There is no such payment here, which is a real answer.
  expect((await Promise.all([ask(), ring()])).map(({ status }) => status)).toEqual([200, 404])
})
