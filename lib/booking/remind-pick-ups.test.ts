import { beforeEach, describe, expect, test } from 'vitest'
import { prisma } from '@/lib/db'
import { addDays, addMinutes } from '@/lib/period'
import { paidBooking } from '@/test/paid-booking'
import { REMINDER_RULE, remindPickUps } from './remind-pick-ups'

const { hoursBefore, latestHours, leastHoursKnown } = REMINDER_RULE
/** Of the bookings of `paidBooking`. */
const PICK_UP = new Date('2026-11-28T09:00:00Z')
const ahead = (hours: number) => addMinutes(PICK_UP, -hours * 60)

beforeEach(() => prisma.booking.updateMany({ data: { state: 'CANCELLED' } }))

const booked = async (change: object = {}) => {
  const { bookingId } = await paidBooking()
  const confirmedAt = ahead(leastHoursKnown)
  await prisma.booking.update({ where: { id: bookingId }, data: { confirmedAt, ...change } })
  return bookingId
}
const letters = (bookingId: string) =>
  prisma.notice.findMany({ where: { bookingId, kind: 'pick-up-soon' }, orderBy: { createdAt: 'asc' } })

describe('a renter is reminded of the pick-up', () => {
  test('on the day before, not earlier, once, with the hours of that day', async () => {
    const id = await booked()
    expect(await remindPickUps(addMinutes(ahead(hoursBefore), -1))).toEqual({ done: 0, failed: 0 })
    expect(await remindPickUps(ahead(hoursBefore))).toEqual({ done: 1, failed: 0 })
    expect(await remindPickUps(addMinutes(ahead(hoursBefore), 1))).toEqual({ done: 0, failed: 0 })
    const [letter, ...more] = await letters(id)
    expect(more).toEqual([])
    expect((letter!.facts as { hours: string }).hours).toMatch(/^\d\d:\d\d–\d\d:\d\d$/)
  })

  test('by two clocks at once: still once', async () => {
    const id = await booked()
    await Promise.all([remindPickUps(ahead(12)), remindPickUps(ahead(12))])
    expect(await letters(id)).toHaveLength(1)
  })

  test('again when the dates were changed afterwards', async () => {
    const id = await booked()
    await remindPickUps(ahead(hoursBefore))
    const fromAt = addDays(PICK_UP, 3)
    await prisma.booking.update({ where: { id }, data: { fromAt, untilAt: addDays(fromAt, 1) } })
    expect(await remindPickUps(addDays(ahead(hoursBefore), 3))).toEqual({ done: 1, failed: 0 })
    expect(await letters(id)).toHaveLength(2)
  })
})

describe('nobody is reminded', () => {
  test.each([
    ['who has cancelled', { state: 'CANCELLED' }],
    ['who has the gear already', { state: 'OUT' }],
    ['who has paid only just before', { confirmedAt: addMinutes(ahead(leastHoursKnown), 1) }],
  ])('%s', async (_, change) => {
    const id = await booked(change)
    expect(await remindPickUps(ahead(hoursBefore))).toEqual({ done: 0, failed: 0 })
    expect(await letters(id)).toEqual([])
  })

  test('when it is too late to read it', async () => {
    await booked()
    expect(await remindPickUps(ahead(latestHours))).toEqual({ done: 0, failed: 0 })
  })
})
