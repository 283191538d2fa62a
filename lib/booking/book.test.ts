import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { prisma } from '@/lib/db'
import { addMinutes } from '@/lib/period'
import { cast } from '@/prisma/cast'
import { between, bookGear, bookingForm, MONDAY, RENTER } from '@/test/book-gear'
import { book } from './book'
import { findBookingByNumber } from './find-booking'
import { HOLD_MINUTES } from './hold'

const DAY = between('2026-11-28 10:00', '2026-11-29 10:00')
const lastBike = [{ variantId: cast.trailBike.m, quantity: 1 }]

// Every test finds all gear at home.
beforeEach(() => prisma.allocation.updateMany({ data: { live: false } }))

const countBookings = () => prisma.booking.count()

describe('booking gear', () => {
  it('SHF-4 SHF-17 SHF-18 asks for one sum of 600: 100 of rent and 500 of deposit, each on a line of its own', async () => {
    const booked = await bookGear({ period: DAY })
    if (!booked.ok) throw new Error(booked.code)
    const found = await findBookingByNumber(booked.value.number)
    expect(found).toMatchObject({
      id: booked.value.bookingId,
      state: 'HELD',
      holdUntil: addMinutes(MONDAY, HOLD_MINUTES),
      rentMinor: 100_00,
      depositMinor: 500_00,
      contactEmail: cast.maja.email,
      deposit: { limitMinor: 500_00, capturedMinor: 0 },
      receipts: [],
    })
    const [payment, ...others] = found?.payments ?? []
    expect(others).toEqual([])
    expect(payment).toMatchObject({ id: booked.value.paymentId, amountMinor: 600_00, authorizedMinor: 0 })
    expect(
      payment?.lines.map(({ purpose, reference, amountMinor, vatRateBp }) => [
        purpose,
        reference,
        amountMinor,
        vatRateBp,
      ]),
    ).toEqual([
      ['RENT', 'RENT-1', 100_00, 2500],
      ['DEPOSIT', `DEPOSIT-${booked.value.number}`, 500_00, 0],
    ])
    expect(payment?.attempts).toMatchObject([
      { id: booked.value.attemptId, kind: 'CHECKOUT', fate: 'PREPARED' },
    ])
    const code = found?.lines[0]?.allocations[0]?.asset?.code
    expect(cast.cityBike.assetsM).toContain(code)
  })

  it('stores the quote and the terms as they were promised, and says so in the logbook', async () => {
    const form = await bookingForm({ period: DAY })
    const booked = await book(form, RENTER, MONDAY)
    if (!booked.ok) throw new Error(booked.code)
    const found = await findBookingByNumber(booked.value.number)
    expect(found).toMatchObject({
      termsHash: form.termsHash,
      termsAcceptedAt: MONDAY,
      quote: { totalMinor: 600_00 },
    })
    expect(found?.termsText).toContain('never more than 500\u00a0NOK')
    const deeds = await prisma.logbookEntry.findMany({
      where: { bookingId: found!.id },
      orderBy: { id: 'asc' },
    })
    expect(deeds.map((deed) => deed.what)).toEqual(['booking.held', 'checkout.opened'])
  })

  it('C4 #41 books nothing when the price is no longer what the renter saw, and says both', async () => {
    const form = { ...(await bookingForm({ period: DAY })), expectedRentMinor: 90_00 }
    const before = await countBookings()
    expect(await book(form, RENTER, MONDAY)).toMatchObject({
      ok: false,
      code: 'price-changed',
      facts: { rentMinor: 100_00, expectedRentMinor: 90_00, depositMinor: 500_00, currency: 'NOK' },
    })
    const poorer = { ...(await bookingForm({ period: DAY })), expectedDepositMinor: 0 }
    expect(await book(poorer, RENTER, MONDAY)).toMatchObject({ code: 'price-changed' })
    expect(await countBookings()).toBe(before)
  })

  it('C4 #41 books nothing under terms that the renter has not read', async () => {
    const form = { ...(await bookingForm({ period: DAY })), termsHash: 'another' }
    expect(await book(form, RENTER, MONDAY)).toMatchObject({ ok: false, code: 'terms-changed' })
  })

  it('books nothing on dates that cannot be quoted', async () => {
    const form = await bookingForm({ period: DAY })
    const backwards = { ...form, period: { from: DAY.until, until: DAY.from } }
    expect(await book(backwards, RENTER, MONDAY)).toMatchObject({ ok: false, code: 'period-backwards' })
  })

  it('takes a double click, the back button and a second tab for one booking', async () => {
    const form = await bookingForm({ period: DAY })
    const before = await countBookings()
    const first = await book(form, RENTER, MONDAY)
    expect(first.ok).toBe(true)
    expect(await book(form, RENTER, MONDAY)).toEqual(first)
    const later = addMinutes(MONDAY, 2 * HOLD_MINUTES)
    expect(await book(form, RENTER, later)).toEqual(first)
    expect(await countBookings()).toBe(before + 1)
  })

  it('refuses the same request with other wishes', async () => {
    const requestId = randomUUID()
    const first = await bookGear({ period: DAY, requestId })
    const other = await bookGear({
      period: DAY,
      requestId,
      lines: [{ variantId: cast.cityBike.l, quantity: 1 }],
    })
    expect(other).toMatchObject({
      ok: false,
      code: 'request-reused',
      facts: { number: first.ok && first.value.number },
    })
  })

  it('takes all of the quantity or nothing, also over two lines of one cart', async () => {
    const seven = [{ variantId: cast.cityBike.m, quantity: 7 }]
    expect(await bookGear({ period: DAY, lines: seven })).toMatchObject({ ok: false, code: 'dates-taken' })
    const fourAndThree = [
      { variantId: cast.cityBike.m, quantity: 4 },
      { variantId: cast.cityBike.m, quantity: 3 },
    ]
    expect(await bookGear({ period: DAY, lines: fourAndThree })).toMatchObject({
      ok: false,
      code: 'dates-taken',
    })
    expect(await prisma.allocation.count({ where: { live: true } })).toBe(0)
    const all = await bookGear({
      period: DAY,
      lines: [
        { variantId: cast.cityBike.m, quantity: 4 },
        { variantId: cast.cityBike.m, quantity: 2 },
      ],
    })
    expect(all.ok).toBe(true)
    expect(await prisma.allocation.count({ where: { live: true } })).toBe(6)
  })

  it('lets one rental begin the minute another ends, and no minute earlier', async () => {
    expect(await bookGear({ period: DAY, lines: lastBike })).toMatchObject({ ok: true })
    const next = between('2026-11-29 10:00', '2026-11-30 10:00')
    expect(await bookGear({ period: next, lines: lastBike })).toMatchObject({ ok: true })
    const overlapping = between('2026-11-30 09:59', '2026-11-30 12:00')
    expect(await bookGear({ period: overlapping, lines: lastBike })).toMatchObject({
      ok: false,
      code: 'dates-taken',
    })
    const touching = between('2026-11-30 10:00', '2026-11-30 12:00')
    expect(await bookGear({ period: touching, lines: lastBike })).toMatchObject({ ok: true })
  })

  it('takes over gear whose hold has run out, though nobody has tidied up', async () => {
    const first = await bookGear({ period: DAY, lines: lastBike })
    const inTime = addMinutes(MONDAY, HOLD_MINUTES)
    expect(await bookGear({ period: DAY, lines: lastBike, at: inTime })).toMatchObject({
      code: 'dates-taken',
    })
    const second = await bookGear({ period: DAY, lines: lastBike, at: addMinutes(inTime, 1) })
    expect(second.ok).toBe(true)
    expect(first.ok && (await findBookingByNumber(first.value.number))).toMatchObject({ state: 'LAPSED' })
  })

  it('has no deposit line and no deposit when none is asked for', async () => {
    await prisma.product.update({ where: { id: 'child-helmet' }, data: { depositMinor: 0 } })
    const booked = await bookGear({ period: DAY, lines: [{ variantId: 'child-helmet-s', quantity: 1 }] })
    if (!booked.ok) throw new Error(booked.code)
    const found = await findBookingByNumber(booked.value.number)
    expect(found?.deposit).toBeNull()
    expect(found?.payments[0]?.lines.map((line) => line.purpose)).toEqual(['RENT'])
  })
})
