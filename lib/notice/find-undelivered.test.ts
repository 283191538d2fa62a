import { expect, test } from 'vitest'
import { prisma } from '@/lib/db'
import { cast } from '@/prisma/cast'
import { paidBooking } from '@/test/paid-booking'
import { findUndelivered } from './find-undelivered'

const AT = new Date('2026-11-28T09:14:00Z')
let written = 0

const letter = (bookingId: string, state: 'FAILED' | 'SENT') =>
  prisma.notice.create({
    data: {
      ...{ kind: 'booking-lapsed', onceKey: `undelivered:${++written}`, bookingId, state },
      ...{ recipient: 'nobody@example.com', language: 'en', facts: {}, problem: 'no such address' },
      ...{ createdAt: AT, sendAt: AT },
    },
  })

test('a letter that could not be delivered stands in the list of its shop until the booking is over', async () => {
  const { bookingId, number } = await paidBooking()
  await letter(bookingId, 'FAILED')
  await letter(bookingId, 'SENT')
  const mine = async (shop: string) =>
    (await findUndelivered(shop)).filter(({ booking }) => booking?.number === number)
  expect(await mine(cast.bergen.id)).toMatchObject([
    { recipient: 'nobody@example.com', problem: 'no such address', booking: { contactName: 'Maja Bjørgen' } },
  ])
  expect(await mine(cast.flam.id)).toEqual([])
  await prisma.booking.update({ where: { id: bookingId }, data: { state: 'COMPLETED' } })
  expect(await mine(cast.bergen.id)).toEqual([])
})
