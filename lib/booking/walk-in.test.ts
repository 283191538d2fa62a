import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it, test } from 'vitest'
import { prisma } from '@/lib/db'
import { findLocation } from '@/lib/inventory/find-locations'
import { keepFromWeb } from '@/lib/inventory/keep-from-web'
import { pay } from '@/lib/payment/pay'
import { addMinutes, formatInstant } from '@/lib/period'
import { cast } from '@/prisma/cast'
import { between, local, MONDAY, RENTER } from '@/test/book-gear'
import { INGRID } from '@/test/cargo-bikes'
import { acceptTerms } from './accept-terms'
import { book } from './book'
import type { BookInput } from './booking-request'
import { findAtCounter } from './find-at-counter'
import { findBookingByNumber } from './find-booking'
import { findKnownRenter } from './find-known-renter'
import { HOLD_MINUTES } from './hold'
import { lapseHolds } from './lapse'
import { payingOf } from './paying'
import { quote } from './quote'
import { endOf, SPANS, startOf } from './walk-in'

const LINES = [{ variantId: cast.cityBike.m, quantity: 1 }]
const NOW = { from: MONDAY, until: addMinutes(MONDAY, 120) }

// Every test finds all gear at home, and none of it kept from the web.
beforeEach(async () => {
  await prisma.allocation.updateMany({ data: { live: false } })
  await prisma.rentalRule.deleteMany({ where: { productId: cast.cityBike.id } })
})

async function wish(change: Partial<BookInput> = {}): Promise<BookInput> {
  const asked = { locationId: cast.bergen.id, period: NOW, lines: LINES, ...change }
  const quoted = await quote(asked, MONDAY, 'desk')
  if (!quoted.ok) throw new Error(quoted.code)
  const { rentMinor, depositMinor } = quoted.value.quote
  return {
    requestId: randomUUID(),
    contact: cast.maja,
    language: 'en',
    expectedRentMinor: rentMinor,
    expectedDepositMinor: depositMinor,
    termsHash: null,
    ...asked,
  }
}

const walkIn = async (change?: Partial<BookInput>) => {
  const booked = await book(await wish(change), INGRID, MONDAY)
  if (!booked.ok) throw new Error(booked.code)
  return booked.value
}

const find = async (number: string) => (await findBookingByNumber(number))!

describe('a booking made at the counter', () => {
  it('pain 24 costs what the same booking costs on the web', async () => {
    const asked = { locationId: cast.bergen.id, period: NOW, lines: LINES }
    const [web, desk] = [await quote(asked, MONDAY), await quote(asked, MONDAY, 'desk')]
    expect(web.ok).toBe(true)
    expect(desk).toEqual(web)
  })

  it('pain 41 pain 42 holds the gear for fifteen minutes, and is free again when nobody pays', async () => {
    const { number, bookingId, attemptId } = await walkIn()
    expect(attemptId).toBeNull()
    const held = await find(number)
    expect(held).toMatchObject({ state: 'HELD', holdUntil: addMinutes(MONDAY, HOLD_MINUTES) })
    expect(payingOf(held, MONDAY)).toMatchObject({ kind: 'unpaid', lastTry: 'none' })
    const later = addMinutes(MONDAY, HOLD_MINUTES + 1)
    expect(await lapseHolds({ at: later, bookingIds: [bookingId] })).toEqual([{ id: bookingId, number }])
    expect((await find(number)).lines[0]!.allocations.filter(({ live }) => live)).toEqual([])
  })

  it('opens no payment page before the renter has accepted the terms, which staff cannot do for them', async () => {
    const { number, bookingId, paymentId } = await walkIn()
    const held = await find(number)
    expect(held.termsAcceptedAt).toBeNull()
    expect(held.payments[0]!.attempts).toEqual([])
    expect(await pay(paymentId, RENTER, MONDAY)).toMatchObject({ code: 'terms-not-accepted' })

    const stale = { bookingId, termsHash: 'what stood there yesterday' }
    expect(await acceptTerms(stale, RENTER, MONDAY)).toMatchObject({ code: 'terms-changed' })
    const at = addMinutes(MONDAY, 3)
    const read = { bookingId, termsHash: held.termsHash }
    expect(await acceptTerms(read, RENTER, at)).toMatchObject({ ok: true })
    expect(await acceptTerms(read, RENTER, addMinutes(at, 1))).toMatchObject({ ok: true })
    expect((await find(number)).termsAcceptedAt).toEqual(at)
    expect(await pay(paymentId, RENTER, at)).toMatchObject({ ok: true, value: { paymentId } })
    const deeds = await prisma.logbookEntry.findMany({ where: { bookingId }, orderBy: { id: 'asc' } })
    expect(deeds.map(({ what, actorKind }) => [what, actorKind])).toEqual([
      ['booking.held', 'STAFF'],
      ['terms.accepted', 'RENTER'],
      ['checkout.opened', 'RENTER'],
    ])
  })

  it('writes the renter where to accept and pay, and until when', async () => {
    const { bookingId } = await walkIn()
    const [letter, ...others] = await prisma.notice.findMany({ where: { bookingId } })
    expect(others).toEqual([])
    expect(letter).toMatchObject({
      kind: 'booking-to-pay',
      recipient: cast.maja.email,
      facts: { holdUntil: addMinutes(MONDAY, HOLD_MINUTES).toISOString() },
    })
  })

  it('lets no renter leave the terms out', async () => {
    expect(await book(await wish(), RENTER, MONDAY)).toMatchObject({ code: 'terms-changed' })
  })

  it('pain 35 may have the last units, which are kept from the web, but never more than there are', async () => {
    const place = { variantId: cast.cityBike.m, locationId: cast.bergen.id }
    await keepFromWeb(place, 6, INGRID, MONDAY)
    const location = (await findLocation(cast.bergen.id))!
    const [bike] = await findAtCounter({ location, period: NOW, words: 'city bike' }, MONDAY)
    expect(bike?.variants.find(({ id }) => id === cast.cityBike.m)?.free).toBe(6)
    await walkIn({ lines: [{ variantId: cast.cityBike.m, quantity: 6 }] })
    expect(await book(await wish(), INGRID, MONDAY)).toMatchObject({ code: 'dates-taken' })
    await keepFromWeb(place, 0, INGRID, MONDAY)
  })

  it('needs no notice and starts at any minute; how long it may be had holds at the counter too', async () => {
    const rule = { noticeMinutes: 24 * 60, startMinutes: [10 * 60], shortestMinutes: 180 }
    await prisma.rentalRule.create({ data: { productId: cast.cityBike.id, ...rule } })
    const asked = { locationId: cast.bergen.id, lines: LINES }
    const threeHours = { ...asked, period: { from: MONDAY, until: addMinutes(MONDAY, 180) } }
    expect(await quote(threeHours, MONDAY)).toMatchObject({ code: 'notice-too-short' })
    expect(await quote(threeHours, MONDAY, 'desk')).toMatchObject({ ok: true })
    expect(await quote({ ...asked, period: NOW }, MONDAY, 'desk')).toMatchObject({ code: 'rental-too-short' })
  })
})

describe('what is found at the counter', () => {
  it('finds by words in any order, and by size', async () => {
    const location = (await findLocation(cast.bergen.id))!
    const named = async (words: string) =>
      (await findAtCounter({ location, period: NOW, words }, MONDAY)).map(({ name }) => name)
    expect(await named('bike city')).toContain('City bike')
    expect(await named('kayak')).not.toContain('City bike')
    expect(await named('no such thing')).toEqual([])
  })

  it('fills in somebody who was here before, by their e-mail or their phone', async () => {
    await walkIn()
    const known = { name: cast.maja.name, email: cast.maja.email }
    expect(await findKnownRenter(` ${cast.maja.email.toUpperCase()}`, 'NO')).toMatchObject(known)
    expect(await findKnownRenter(cast.maja.phone, 'NO')).toMatchObject(known)
    expect(await findKnownRenter('nobody@example.com', 'NO')).toBeNull()
    expect(await findKnownRenter('Maja', 'NO')).toBeNull()
  })
})

test('from now on the last five minutes', () => {
  expect(startOf(local('2026-11-28 10:04'))).toEqual(local('2026-11-28 10:00'))
  expect(startOf(local('2026-11-28 10:05'))).toEqual(local('2026-11-28 10:05'))
})

describe('until when', () => {
  const ends = async (from: Date) => {
    const shop = (await findLocation(cast.bergen.id))!
    return SPANS.map((span) => {
      const end = endOf(span, from, shop)
      return end && formatInstant(end, shop.timeZone)
    })
  }

  it('two hours on, at closing time, and the same time of another day within its hours', async () => {
    expect(await ends(local('2026-11-27 17:30'))).toEqual([
      null,
      'Fri, 27 Nov 2026, 18:00',
      'Sat, 28 Nov 2026, 17:00',
      'Mon, 30 Nov 2026, 17:30',
    ])
    expect(await ends(local('2026-11-28 09:00'))).toEqual([
      'Sat, 28 Nov 2026, 11:00',
      'Sat, 28 Nov 2026, 17:00',
      'Sun, 29 Nov 2026, 10:00',
      'Tue, 1 Dec 2026, 09:00',
    ])
  })

  it('pain 51 is the same time of day over a night in which the clocks change', async () => {
    const { from } = between('2027-03-27 12:00', '2027-03-28 12:00')
    expect((await ends(from))[2]).toBe('Sun, 28 Mar 2027, 12:00')
  })
})
