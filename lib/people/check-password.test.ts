import { beforeEach, expect, test } from 'vitest'
import { prisma } from '@/lib/db'
import { addMinutes } from '@/lib/period'
import { checkPassword } from './check-password'
import { hashPassword } from './password'

const AT = new Date('2026-11-23T08:00:00Z')
const RIGHT = 'oars over calm water'
const jonas = {
  id: 'jonas',
  email: 'jonas@example.com',
  name: 'Jonas Lie Myhre',
  duties: ['bookings', 'deposits'],
}

const passwordHash = await hashPassword(RIGHT)

beforeEach(async () => {
  await prisma.signInThrottle.deleteMany()
  await prisma.user.deleteMany()
  await prisma.user.create({ data: { ...jonas, passwordHash } })
})

const check = (typed: Partial<{ email: string; password: string; address: string }> = {}, at = AT) =>
  checkPassword({ email: jonas.email, password: RIGHT, address: '192.0.2.7', ...typed }, at)

test('lets in whoever knows the password, however they write their e-mail address', async () => {
  expect(await check()).toEqual({ ok: true, value: jonas })
  expect(await check({ email: ' Jonas@Example.COM ' })).toMatchObject({ ok: true })
})

test('answers the same for a wrong password, an unknown address, a renter, a disabled account and nonsense', async () => {
  await prisma.user.create({ data: { email: 'maja@example.com', duties: [] } })
  await prisma.user.create({
    data: { email: 'gone@example.com', duties: ['people'], passwordHash, disabledAt: AT },
  })
  const tries = [
    { password: 'oars over rough water' },
    { password: '' },
    { password: RIGHT.repeat(100) },
    { email: 'nobody@example.com' },
    { email: 'maja@example.com' },
    { email: 'gone@example.com' },
    { email: 'not an address' },
    { email: 'x'.repeat(5000) },
  ]
  for (const typed of tries) {
    expect(await check(typed)).toEqual({ ok: false, code: 'wrong-password', facts: {} })
    await prisma.signInThrottle.deleteMany()
  }
})

const median = (numbers: number[]): number => numbers.toSorted((a, b) => a - b)[numbers.length >> 1]!

test('does the same work for an address nobody has', async () => {
  // Counted in the processor's time, which stays the same on a busy machine; the middle one of several, without what is done meanwhile.
  const work = async (email: string) => {
    await prisma.signInThrottle.deleteMany()
    const before = process.cpuUsage()
    await check({ email, password: 'oars over rough water' })
    return process.cpuUsage(before).user
  }
  const [known, unknown]: [number[], number[]] = [[], []]
  await work('nobody@example.com')
  for (let turn = 0; turn < 9; turn++) {
    known.push(await work(jonas.email))
    unknown.push(await work('nobody@example.com'))
  }
  // Without the decoy it is below a tenth.
  const ratio = median(unknown) / median(known)
  expect(ratio).toBeGreaterThan(0.7)
  expect(ratio).toBeLessThan(1.4)
})

test('refuses the sixth try at one account within a minute, also with the right password, and says when', async () => {
  for (let turn = 0; turn < 5; turn++) await check({ password: 'wrong' }, addMinutes(AT, turn / 10))
  const later = addMinutes(AT, 0.75)
  expect(await check({}, later)).toEqual({ ok: false, code: 'too-many-tries', facts: { seconds: 15 } })
  expect(await check({}, addMinutes(AT, 1.01))).toMatchObject({ ok: true })
})

test('refuses the 21st try from one address within a minute, whatever accounts it tries', async () => {
  for (let turn = 0; turn < 20; turn++) await check({ email: `who${turn}@example.com` })
  expect(await check()).toMatchObject({ code: 'too-many-tries' })
  expect(await check({ address: '192.0.2.8' })).toMatchObject({ ok: true })
})

test('counts thirty tries at once as thirty: five are tried', async () => {
  const all = await Promise.all(
    Array.from({ length: 30 }, (_, i) => check({ password: 'wrong', address: `192.0.2.${i}` })),
  )
  expect(all.filter((one) => !one.ok && one.code === 'wrong-password')).toHaveLength(5)
})

test('an honest person may sign in all day: a success gives the tries back', async () => {
  for (let turn = 0; turn < 25; turn++) expect(await check()).toMatchObject({ ok: true })
})

test('a clock that was moved back holds nobody, and old rows go away', async () => {
  for (let turn = 0; turn < 6; turn++) await check({ password: 'wrong' }, addMinutes(AT, 14_400))
  expect(await check({}, AT)).toMatchObject({ ok: true })
  await check({ email: 'nobody@example.com' }, addMinutes(AT, 3 * 1440))
  expect(await prisma.signInThrottle.count({ where: { since: { lte: AT } } })).toBe(0)
})

test('keeps no address that was typed in the table of tries', async () => {
  await check({ email: 'secret@example.com' })
  const rows = await prisma.signInThrottle.findMany()
  expect(rows).toHaveLength(2)
  expect(JSON.stringify(rows)).not.toMatch(/secret|192\.0/)
})
