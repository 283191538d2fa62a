import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { prisma } from '@/lib/db'
import { vatWithin } from '@/lib/money'
import { addMinutes } from '@/lib/period'
import { cast } from '@/prisma/cast'
import { between, bookGear, bookingForm, MONDAY, RENTER } from '@/test/book-gear'
import { book } from './book'
import { applyCoupon, type Coupon } from './coupon'
import { type Booked, HOLD_MINUTES } from './hold'
import { lapseHolds } from './lapse'
import { type QuoteLine, quote } from './quote'
import { tryCoupon } from './try-coupon'

const DAY = between('2026-11-28 10:00', '2026-11-29 10:00')
const LATER = addMinutes(MONDAY, HOLD_MINUTES + 1)
const bike = [{ variantId: cast.cityBike.m, quantity: 1 }]
const seat = [{ variantId: cast.childSeat.only, quantity: 1 }]
const ask = (coupon: string, change = {}) =>
  quote({ locationId: cast.bergen.id, period: DAY, lines: bike, coupon, ...change }, MONDAY)

type NewCoupon = Partial<Parameters<typeof prisma.coupon.create>[0]['data']>
const add = (code: string, data: NewCoupon = {}) =>
  prisma.coupon.create({
    data: {
      ...{ code, note: '', currency: 'NOK', createdAt: MONDAY },
      ...(data.amountMinor ? {} : { percent: 20 }),
      ...data,
    } as never,
  })
const day = (text: string) => new Date(`${text}T00:00:00Z`)
const email = (name: string) => ({ ...cast.maja, email: `${name}@example.com` })
const bookWith = (coupon: string, name: string, at = MONDAY) =>
  bookGear({ period: DAY, lines: seat, coupon, contact: email(name), at })

beforeEach(async () => {
  await prisma.allocation.updateMany({ data: { live: false } })
  await prisma.couponUse.deleteMany()
  await prisma.couponProduct.deleteMany()
  await prisma.coupon.deleteMany()
})

describe('a coupon', () => {
  it('takes its share off the rent, not off the deposit, and VAT is of what is left', async () => {
    await add('WINTER')
    expect(await ask(' winter ')).toMatchObject({
      value: {
        quote: {
          ...{ rentMinor: 80_00, depositMinor: 500_00, vatMinor: 16_00, totalMinor: 580_00 },
          coupon: { code: 'WINTER', percent: 20, offMinor: 20_00 },
          lines: [{ rentEachMinor: 100_00, couponMinor: 20_00, rentMinor: 80_00 }],
        },
      },
    })
  })

  it.each<[string, NewCoupon]>([
    ['coupon-over', { stoppedAt: MONDAY }],
    ['coupon-over', { bookedUntil: day('2026-11-22') }],
    ['coupon-over', { bookedFrom: day('2026-11-24') }],
    ['coupon-other-dates', { rentedFrom: day('2026-11-29') }],
    ['coupon-other-dates', { rentedUntil: day('2026-11-27') }],
    ['coupon-too-little', { leastMinor: 100_01 }],
    ['coupon-other-gear', { products: { create: { productId: cast.childSeat.id } } }],
    ['coupon-other-gear', { currency: 'EUR' }],
  ])('is refused with %s', async (code, data) => {
    await add('WINTER', data as NewCoupon)
    expect(await ask('WINTER')).toMatchObject({ ok: false, code })
  })

  it('is refused when there is none, and counts on the last day of each span', async () => {
    expect(await ask('NOSUCH')).toMatchObject({ code: 'coupon-unknown', facts: { code: 'NOSUCH' } })
    await add('WINTER', {
      bookedUntil: day('2026-11-23'),
      rentedUntil: day('2026-11-28'),
      leastMinor: 100_00,
    })
    expect((await ask('WINTER')).ok).toBe(true)
  })

  it('counts for its products only, and leaves one krone of a line to be paid', async () => {
    await add('GIFT', { amountMinor: 500_00, products: { create: { productId: cast.childSeat.id } } })
    const quoted = await ask('GIFT', { lines: [...bike, ...seat] })
    if (!quoted.ok) throw new Error(quoted.code)
    expect(quoted.value.quote.lines.map(({ rentMinor }) => rentMinor)).toEqual([100_00, 1_00])
    expect(quoted.value.quote.coupon?.offMinor).toBe(49_00)
  })

  it('is split over the lines to the last minor unit, whatever it is worth', () => {
    const amounts = fc.array(fc.tuple(fc.integer({ min: 1, max: 999_999 }), fc.constantFrom(0, 1200, 2500)), {
      minLength: 1,
      maxLength: 8,
    })
    const worths = fc.oneof(
      fc.record({ percent: fc.integer({ min: 1, max: 90 }), amountMinor: fc.constant(null) }),
      fc.record({ percent: fc.constant(null), amountMinor: fc.integer({ min: 1, max: 3_000_000 }) }),
    )
    fc.assert(
      fc.property(amounts, worths, (rows, worth) => {
        const lines = rows.map(([rentMinor, vatRateBp]) => ({ rentMinor, vatRateBp }) as QuoteLine)
        const { lines: after, coupon } = applyCoupon(lines, { ...worth, productIds: [] } as unknown as Coupon)
        const sum = (key: 'rentMinor' | 'couponMinor') =>
          after.reduce((total, line) => total + (line[key] ?? 0), 0)
        expect(sum('couponMinor')).toBe(coupon.offMinor)
        expect(sum('rentMinor') + coupon.offMinor).toBe(rows.reduce((total, [rent]) => total + rent, 0))
        for (const line of after) {
          expect(line.rentMinor).toBeGreaterThan(0)
          if (line.couponMinor) expect(line.vatMinor).toBe(vatWithin(line.rentMinor, line.vatRateBp))
        }
      }),
    )
  })
})

describe('a booking with a coupon', () => {
  it('keeps it in its quote, in the lines that are paid, and in the logbook', async () => {
    const { id } = await add('WINTER')
    const booked = bookedBy(await bookWith('winter', 'kari'))
    const row = await prisma.booking.findUniqueOrThrow({
      where: { id: booked.bookingId },
      include: {
        lines: true,
        couponUse: true,
        payments: { include: { lines: { orderBy: { position: 'asc' } } } },
      },
    })
    expect(row).toMatchObject({ rentMinor: 40_00, quote: { coupon: { code: 'WINTER', offMinor: 10_00 } } })
    expect(row.lines).toMatchObject([{ rentMinor: 40_00 }])
    expect(row.couponUse).toMatchObject({ couponId: id, email: 'kari@example.com', offMinor: 10_00 })
    expect(row.payments[0]?.lines[0]).toMatchObject({
      amountMinor: 40_00,
      description: 'Child seat, coupon WINTER',
    })
    const entry = { bookingId: booked.bookingId, what: 'booking.held' }
    expect(await prisma.logbookEntry.findFirst({ where: entry })).toMatchObject({
      facts: { coupon: 'WINTER' },
    })
  })

  it('is refused when its uses are used up, in total or by one person, and takes nothing then', async () => {
    await add('FIRST2', { mostUses: 2, mostUsesEach: 1 })
    bookedBy(await bookWith('FIRST2', 'a'))
    expect(await bookWith('FIRST2', 'A')).toMatchObject({ code: 'coupon-used-already' })
    bookedBy(await bookWith('FIRST2', 'b'))
    expect(await bookWith('FIRST2', 'c')).toMatchObject({ code: 'coupon-used-up' })
    expect(await prisma.couponUse.count()).toBe(2)
  })

  it('gives its use back when the hold ran out, lapsed or was given up, and keeps it once it is paid', async () => {
    await add('ONCE', { mostUses: 1 })
    const { bookingId } = bookedBy(await bookWith('ONCE', 'a'))
    const end = async (data: { state: 'CANCELLED' | 'CONFIRMED' | 'LAPSED'; confirmedAt?: Date }) => {
      await prisma.booking.update({ where: { id: bookingId }, data })
    }
    const asked = { locationId: cast.bergen.id, period: DAY, lines: seat, coupon: 'ONCE', email: null }
    const tried = (at: Date) => tryCoupon({ ...asked, requestId: crypto.randomUUID() }, at)
    expect(await tried(MONDAY)).toMatchObject({ code: 'coupon-used-up' })
    expect((await tried(LATER)).ok).toBe(true)
    await end({ state: 'LAPSED' })
    expect((await tried(MONDAY)).ok).toBe(true)
    await end({ state: 'CANCELLED' })
    expect((await tried(MONDAY)).ok).toBe(true)
    await end({ state: 'CANCELLED', confirmedAt: MONDAY })
    expect(await tried(LATER)).toMatchObject({ code: 'coupon-used-up' })
  })

  it('lets a lapsed hold go by itself', async () => {
    await add('ONCE', { mostUses: 1 })
    bookedBy(await bookWith('ONCE', 'a'))
    await lapseHolds({ at: LATER })
    bookedBy(await bookWith('ONCE', 'b', LATER))
  })

  it('is one use when the same request comes twice', async () => {
    await add('ONCE', { mostUses: 1, mostUsesEach: 1 })
    const form = await bookingForm({ period: DAY, lines: seat, coupon: 'ONCE' })
    const first = bookedBy(await book(form, RENTER, MONDAY))
    expect(bookedBy(await book(form, RENTER, MONDAY))).toEqual(first)
    const again = { ...form, requestId: crypto.randomUUID(), oncePerWish: true }
    expect(bookedBy(await book(again, RENTER, MONDAY))).toEqual(first)
  })

  it('is refused when the coupon has changed since it was seen', async () => {
    const { id } = await add('WINTER')
    const form = await bookingForm({ period: DAY, lines: seat, coupon: 'WINTER' })
    await prisma.coupon.update({ where: { id }, data: { percent: 10 } })
    expect(await book(form, RENTER, MONDAY)).toMatchObject({
      code: 'price-changed',
      facts: { rentMinor: 45_00, couponMinor: 5_00, vatMinor: 9_00 },
    })
  })
})

const bookedBy = (answer: { ok: boolean }): Booked => {
  if (!answer.ok) throw new Error(JSON.stringify(answer))
  return (answer as unknown as { value: Booked }).value
}
