import { beforeEach, expect, test } from 'vitest'
import { prisma } from '@/lib/db'
import { addDays, addMinutes } from '@/lib/period'
import { paidBooking } from '@/test/paid-booking'
import { OVERDUE_RULE, remindOverdue } from './remind-overdue'

const { afterMinutes, latestHours } = OVERDUE_RULE
/** Of the bookings of `paidBooking`. */
const DUE = new Date('2026-11-29T09:00:00Z')
const late = (minutes: number) => addMinutes(DUE, minutes)
const NONE = { done: 0, failed: 0 }

beforeEach(() => prisma.booking.updateMany({ data: { state: 'CANCELLED' } }))

const out = async (change: object = {}) => {
  const { bookingId } = await paidBooking()
  await prisma.booking.update({ where: { id: bookingId }, data: { state: 'OUT', ...change } })
  return bookingId
}
const ways = async (bookingId: string) =>
  (await prisma.notice.findMany({ where: { bookingId, kind: 'gear-overdue' }, orderBy: { way: 'asc' } })).map(
    ({ way }) => way,
  )

test('a renter is told an hour after the gear was due, not earlier, and once, by however many clocks', async () => {
  const id = await out()
  expect(await remindOverdue(late(afterMinutes - 1))).toEqual(NONE)
  await Promise.all([remindOverdue(late(afterMinutes)), remindOverdue(late(afterMinutes))])
  expect(await remindOverdue(late(afterMinutes + 1))).toEqual(NONE)
  expect(await ways(id)).toEqual(['EMAIL'])
})

test('as a text, too, when they have agreed to that', async () => {
  const id = await out({ textsAgreedAt: DUE })
  await remindOverdue(late(afterMinutes))
  expect(await ways(id)).toEqual(['EMAIL', 'SMS'])
})

test('anew when the booking went on longer and is late again', async () => {
  const id = await out()
  await remindOverdue(late(afterMinutes))
  await prisma.booking.update({ where: { id }, data: { untilAt: addDays(DUE, 1) } })
  expect(await remindOverdue(addDays(late(afterMinutes), 1))).toEqual({ done: 1, failed: 0 })
  expect(await ways(id)).toHaveLength(2)
})

test.each([
  ['whose gear is back', { state: 'RETURNED' }, afterMinutes],
  ['who never came', { state: 'CONFIRMED' }, afterMinutes],
  ['whom staff have called days ago', {}, latestHours * 60],
])('nobody is told %s', async (_, change, minutes) => {
  const id = await out(change)
  expect(await remindOverdue(late(minutes))).toEqual(NONE)
  expect(await ways(id)).toEqual([])
})
