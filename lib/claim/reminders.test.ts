import { afterAll, beforeAll, expect, test } from 'vitest'
import { now } from '@/lib/clock'
import { prisma } from '@/lib/db'
import { addDays } from '@/lib/period'
import { claimsDue } from '@/lib/settlement/claims-due'
import { makeEvidence } from '@/lib/settlement/make-evidence'
import { unzip } from '@/lib/unzip'
import { answer, claimed, claimOf, objection } from '@/test/claiming'
import { booksOf, bringBackDamaged } from '@/test/stage'
import { openWorld, type World } from '@/test/world'
import { deadlinesOf } from './profile'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const remindersOf = async (bookingId: string) =>
  (await booksOf(bookingId)).notices.filter(({ kind }) => kind === 'claim-reminder')

test('pain 63: who has not answered is reminded once, two days before the time is over; the evidence has it', async () => {
  const { bookingId } = await bringBackDamaged(world)
  const id = await claimed(bookingId, [300_00])
  const { answerUntil } = await claimOf(id)
  await world.advance('4d')
  expect(await remindersOf(bookingId)).toEqual([])
  await world.advance('25h')
  await Promise.all([claimsDue(), claimsDue()])
  await world.advance('1d')
  expect(await remindersOf(bookingId)).toMatchObject([
    { state: 'SENT', facts: { amountMinor: 300_00, answerUntil: answerUntil.toISOString() } },
  ])
  const evidence = await makeEvidence(bookingId, id)
  const letters = [...unzip(evidence?.zip ?? Buffer.alloc(0)).keys()].filter((name) =>
    name.includes('letters'),
  )
  expect(letters).toEqual([
    expect.stringContaining('booking-confirmed'),
    expect.stringContaining('gear-handed-out'),
    expect.stringContaining('gear-returned'),
    expect.stringContaining('claim-opened'),
    expect.stringContaining('claim-reminder'),
  ])
})

test('who has answered is not', async () => {
  const { bookingId } = await bringBackDamaged(world)
  await answer(await claimed(bookingId, [300_00]), objection())
  await world.advance('6d')
  expect(await remindersOf(bookingId)).toEqual([])
})

test('each way has its own days: the strict one reminds five days before', () => {
  const [back, opened] = [new Date('2026-11-20T10:00:00Z'), new Date('2026-11-23T10:00:00Z')]
  expect(deadlinesOf('STRICT', back, opened)).toMatchObject({
    remindAt: addDays(opened, 15),
    answerUntil: addDays(opened, 20),
  })
  expect(deadlinesOf('FAST', back, opened)).toMatchObject({ remindAt: addDays(opened, 5) })
})

test('a clock that stood still reminds nobody of a time that is over', async () => {
  const { bookingId } = await bringBackDamaged(world)
  const id = await claimed(bookingId, [300_00])
  const past = addDays(await now(), -1)
  await prisma.claim.update({
    where: { id },
    data: { openedAt: addDays(past, -7), remindAt: addDays(past, -2), answerUntil: past },
  })
  await claimsDue()
  expect(await claimOf(id)).toMatchObject({ state: 'UNANSWERED' })
  expect(await remindersOf(bookingId)).toEqual([])
})
