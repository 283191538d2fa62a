import { beforeEach, expect, test } from 'vitest'
import { CLOCK } from '@/lib/actor'
import { prisma } from '@/lib/db'
import { addMinutes } from '@/lib/period'
import { changeStaff } from './change-staff'
import { checkPassword } from './check-password'
import { createStaff } from './create-staff'
import { findStaff } from './find-staff'
import { findUser } from './find-user'

const AT = new Date('2026-11-23T08:00:00Z')
const LATER = addMinutes(AT, 60)
const INGRID = { kind: 'STAFF', id: 'ingrid', name: 'Ingrid Vassbotn' } as const
const kari = {
  name: 'Kari Nordmann',
  email: 'kari@example.com',
  duties: ['bookings' as const],
  password: 'oars over calm water',
}

beforeEach(async () => {
  await prisma.$executeRaw`TRUNCATE user_account, logbook_entry, webhook_delivery, sign_in_throttle`
  await prisma.user.create({
    data: { id: 'ingrid', email: 'ingrid@example.com', name: INGRID.name, duties: ['people'] },
  })
})

const add = async (staff: Partial<typeof kari> = {}): Promise<string> => {
  const created = await createStaff({ ...kari, ...staff }, INGRID, AT)
  if (!created.ok) throw new Error(created.code)
  return created.value.id
}

const logged = () =>
  prisma.logbookEntry.findMany({
    orderBy: { id: 'asc' },
    select: { what: true, actorName: true, facts: true },
  })

test('somebody new can sign in with the first password, and it is written down who let them in', async () => {
  const id = await add()
  expect(await checkPassword({ ...kari, address: 'here' }, AT)).toMatchObject({
    ok: true,
    value: { id, duties: ['bookings'] },
  })
  expect(await logged()).toEqual([
    {
      what: 'user.created',
      actorName: INGRID.name,
      facts: { person: kari.email, name: kari.name, duties: 'bookings' },
    },
  ])
})

test('refuses a second person with the same address, no duty, and a password anybody would try', async () => {
  await add()
  expect(await createStaff(kari, INGRID, AT)).toMatchObject({
    code: 'email-taken',
    facts: { email: kari.email },
  })
  const other = { ...kari, email: 'other@example.com' }
  expect(await createStaff({ ...other, duties: [] }, INGRID, AT)).toMatchObject({ code: 'duties-missing' })
  for (const password of ['short', 'passwordpassword', 'aaaaaaaaaaaaaaaa', 'other12345678', '123456789012']) {
    expect(await createStaff({ ...other, password }, INGRID, AT)).toMatchObject({
      code: 'password-weak',
      facts: { least: 12 },
    })
  }
  expect(await prisma.user.count()).toBe(2)
})

test("a renter's account becomes that of somebody who works here, and its sessions end", async () => {
  const { id } = await prisma.user.create({ data: { email: kari.email, emailVerified: AT } })
  expect(await add()).toBe(id)
  expect(await findUser({ id })).toMatchObject({ duties: ['bookings'], isVerified: true, sessionsFrom: AT })
})

test('changes name and duties, leaves sessions alone, and writes down what changed', async () => {
  const id = await add()
  await changeStaff(id, { name: 'Kari Dahl', duties: ['deposits', 'bookings'] }, INGRID, LATER)
  expect(await findUser({ id })).toMatchObject({
    name: 'Kari Dahl',
    duties: ['bookings', 'deposits'],
    sessionsFrom: AT,
  })
  await changeStaff(id, { name: 'Kari Dahl', duties: ['bookings', 'deposits'] }, INGRID, LATER)
  expect((await logged()).slice(1)).toEqual([
    {
      what: 'user.changed',
      actorName: INGRID.name,
      facts: { person: kari.email, name: 'Kari Dahl', duties: 'bookings, deposits' },
    },
  ])
})

test('a new password ends every session, even two within one tick of the clock', async () => {
  const id = await add()
  const password = 'snow under long skis'
  await changeStaff(id, { password }, INGRID, AT)
  const first = (await findUser({ id }))?.sessionsFrom
  expect(first?.getTime()).toBeGreaterThan(AT.getTime())
  await changeStaff(id, { password }, INGRID, AT)
  expect((await findUser({ id }))?.sessionsFrom?.getTime()).toBeGreaterThan(first!.getTime())
  expect(await checkPassword({ ...kari, address: 'here' }, AT)).toMatchObject({ ok: false })
  expect(await checkPassword({ ...kari, password, address: 'here' }, AT)).toMatchObject({ ok: true })
  expect(JSON.stringify(await logged())).not.toContain(password)
})

test('disabling ends every session and shuts the door; letting in again opens it', async () => {
  const id = await add()
  await changeStaff(id, { disabled: true }, INGRID, LATER)
  expect(await findUser({ id })).toMatchObject({
    disabledAt: LATER,
    sessionsFrom: LATER,
    duties: ['bookings'],
  })
  expect(await checkPassword({ ...kari, address: 'here' }, LATER)).toMatchObject({ code: 'wrong-password' })
  await changeStaff(id, { disabled: false }, INGRID, LATER)
  expect(await checkPassword({ ...kari, address: 'here' }, LATER)).toMatchObject({ ok: true })
  expect((await logged()).map(({ what }) => what)).toEqual(['user.created', 'user.disabled', 'user.changed'])
})

test('somebody must be left who can let people in', async () => {
  for (const change of [{ duties: ['receipts' as const] }, { disabled: true }]) {
    expect(await changeStaff('ingrid', change, INGRID, AT)).toMatchObject({ code: 'last-people-keeper' })
  }
  const id = await add({ duties: ['people' as never] })
  expect(await changeStaff('ingrid', { disabled: true }, CLOCK, AT)).toMatchObject({ ok: true })
  expect(await changeStaff(id, { duties: ['bookings'] }, CLOCK, AT)).toMatchObject({
    code: 'last-people-keeper',
  })
})

test('two who remove each other at the same moment: one of them is left', async () => {
  const id = await add({ duties: ['people' as never] })
  const both = await Promise.all([
    changeStaff(id, { disabled: true }, INGRID, AT),
    changeStaff('ingrid', { disabled: true }, INGRID, AT),
  ])
  expect(both.filter((one) => one?.ok)).toHaveLength(1)
  expect((await findStaff()).filter((person) => person.disabledAt === null)).toHaveLength(1)
})

test('a renter is nobody who works here, and neither is nobody', async () => {
  const { id } = await prisma.user.create({ data: { email: 'maja@example.com' } })
  expect(await changeStaff(id, { duties: ['people'] }, INGRID, AT)).toBeNull()
  expect(await changeStaff('nobody', { name: 'X' }, INGRID, AT)).toBeNull()
  expect((await findStaff()).map((person) => person.id)).toEqual(['ingrid'])
})
