import { beforeEach, describe, expect, it } from 'vitest'
import type { Actor } from '@/lib/actor'
import { prisma } from '@/lib/db'
import { findPricedProducts } from '@/lib/inventory/find-priced-products'
import type { ProductPrices } from '@/lib/inventory/price-list'
import { dayAfter } from '@/lib/period'
import { cast } from '@/prisma/cast'
import { between, bookGear, MONDAY } from '@/test/book-gear'
import { change as changeDates } from '@/test/change-dates'
import { agreedRent } from './agreed-rent'
import { markOf } from './change-opening'
import { changePrices } from './change-prices'
import { findRepriced } from './find-repriced'
import type { WantedLine } from './quote'
import { FURTHEST_DAYS } from './rental-period'

const ADMIN: Actor = { kind: 'STAFF', id: null, name: 'Ingrid' }
const TODAY = '2026-11-23'
const LAST = dayAfter(TODAY, FURTHEST_DAYS)
const bike = cast.cityBike.id

beforeEach(() => prisma.booking.updateMany({ data: { state: 'LAPSED' } }))

const pricesOf = async (slug: string) => (await findPricedProducts(slug))[0]!.prices
const change = async (differs: Partial<ProductPrices>, seen = '', id: string = bike) =>
  changePrices(new Map([[id, { ...(await pricesOf(id)), ...differs }]]), seen, ADMIN, MONDAY)
const season = (name: string, firstDay: string, lastDay: string, dayMinor = 200_00) => ({
  ...{ name, firstDay, lastDay },
  tiers: dayMinor > 0 ? [{ unit: 'DAY' as const, priceMinor: dayMinor }] : [],
})
const historyOf = (id: string) =>
  prisma.logbookEntry.findMany({
    where: { what: 'prices.changed', facts: { path: ['about'], equals: `prices:${id}` } },
    orderBy: { id: 'asc' },
  })

describe('publishing prices', () => {
  it('replaces all of them, and writes down what was before', async () => {
    const seasons = [season('Jul', '2027-07-01', '2027-07-31')]
    const weekdayPercents = [100, 100, 100, 100, 100, 120, 100]
    const discounts = [{ fromDays: 5, percent: 10 }]
    const whole = {
      ...(await pricesOf('junior-bike')),
      seasons,
      weekdayPercents,
      discounts,
      depositPercent: 50,
    }
    expect(await change(whole, '', 'junior-bike')).toEqual({ ok: true, value: { changed: 1 } })
    expect(await pricesOf('junior-bike')).toEqual(whole)
    const [entry] = await historyOf('junior-bike')
    expect(entry).toMatchObject({ actorName: 'Ingrid', facts: { seasonsWas: '[]', discountsWas: '[]' } })
    expect(await change({}, '', 'junior-bike')).toEqual({ ok: true, value: { changed: 0 } })
    expect(await historyOf('junior-bike')).toHaveLength(1)
  })

  it.each<[string, Partial<ProductPrices>, object]>([
    ['prices-missing', { tiers: [], seasons: [] }, { product: 'City bike' }],
    ['prices-missing', { tiers: [], seasons: [season('Shut', TODAY, LAST, 0)] }, {}],
    ['day-price-missing', { tiers: [{ unit: 'WEEK', priceMinor: 1 }] }, { name: null }],
    [
      'price-seasons-overlap',
      { seasons: [season('B', '2027-02-01', '2027-02-28'), season('A', '2027-01-01', '2027-02-01')] },
      { name: 'A', other: 'B', day: '2027-02-01' },
    ],
    [
      'discounts-crossed',
      {
        discounts: [
          { fromDays: 3, percent: 20 },
          { fromDays: 7, percent: 10 },
        ],
      },
      {},
    ],
    ['deposit-crossed', { depositPercent: 10, depositMostMinor: 1 }, {}],
    [
      'prices-gap',
      { tiers: [], seasons: [season('A', '2026-12-01', '2026-12-24'), season('B', '2026-12-27', LAST)] },
      { days: '2026-11-23/2026-11-30,2026-12-25/2026-12-26', more: 0 },
    ],
    [
      'prices-gap',
      { tiers: [], seasons: [season('A', TODAY, dayAfter(LAST, -1))] },
      { days: `${LAST}/${LAST}` },
    ],
  ])('is refused with %s, and nothing changes', async (code, differs, facts) => {
    const before = await pricesOf(bike)
    expect(await change(differs)).toMatchObject({ ok: false, code, facts })
    expect(await pricesOf(bike)).toEqual(before)
  })

  it('takes seasons that follow each other without a gap, one of them without prices, in place of a standing list', async () => {
    const seasons = [
      season('Old', '2026-01-01', '2026-12-31'),
      season('Shut', '2027-01-01', '2027-03-31', 0),
      season('Rest', '2027-04-01', LAST),
    ]
    expect(await change({ tiers: [], seasons }, '', 'junior-bike')).toMatchObject({ ok: true })
    expect(await prisma.priceTier.count({ where: { productId: 'junior-bike' } })).toBe(0)
  })

  it('is all or nothing over several products', async () => {
    const [one, other] = await Promise.all([pricesOf(bike), pricesOf('hardtail')])
    const wanted = new Map([
      [bike, { ...one, depositMinor: 1_00 }],
      ['hardtail', { ...other, tiers: [], seasons: [] }],
    ])
    expect(await changePrices(wanted, '', ADMIN, MONDAY)).toMatchObject({
      code: 'prices-missing',
      facts: { product: 'Hardtail mountain bike' },
    })
    expect((await pricesOf(bike)).depositMinor).toBe(500_00)
    expect(await changePrices(new Map([['unicycle', one]]), '', ADMIN, MONDAY)).toBeNull()
  })
})

describe('bookings that would be priced otherwise', () => {
  it('are to be looked at once, keep what was agreed, and are listed again when another one came', async () => {
    const booked = async (from: string, until: string) => {
      const answer = await bookGear({ period: between(`${from} 10:00`, `${until} 10:00`) })
      if (!answer.ok) throw new Error(answer.code)
      return prisma.booking.findUniqueOrThrow({ where: { id: answer.value.bookingId } })
    }
    const inside = await booked('2026-12-05', '2026-12-06')
    await booked('2026-12-19', '2026-12-20')
    const differs = { seasons: [season('Advent', '2026-12-01', '2026-12-15')] }
    const refused = await change(differs)
    expect(refused).toMatchObject({ code: 'bookings-priced-otherwise', facts: { count: 1 } })
    expect((await pricesOf(bike)).seasons).toEqual([])
    const second = await booked('2026-12-10', '2026-12-11')
    expect(await change(differs, markOf([inside]))).toMatchObject({ facts: { count: 2 } })
    expect(await change(differs, markOf([inside, second]))).toMatchObject({ ok: true })
    expect(await prisma.booking.findUniqueOrThrow({ where: { id: inside.id } })).toEqual(inside)
    const again = await booked('2026-12-07', '2026-12-08')
    expect(again.rentMinor).toBe(200_00)
  })
})

it('a booking with a coupon says that what it would cost now is before any coupon', async () => {
  const seat = cast.childSeat.id
  const lines = [{ variantId: cast.childSeat.only, quantity: 1 }]
  const period = between('2026-12-05 10:00', '2026-12-06 10:00')
  expect(await bookGear({ period, lines })).toMatchObject({ ok: true })
  const before = await pricesOf(seat)
  const after = {
    ...before,
    tiers: before.tiers.map((tier) => ({ ...tier, priceMinor: tier.priceMinor * 2 })),
  }
  const find = () => findRepriced(new Map([[seat, { before, after }]]), MONDAY)
  expect(await find()).toMatchObject([
    { agreedMinor: 50_00, isReduced: false, hasOtherDates: false, nowMinor: 100_00 },
  ])
  await prisma.bookingLine.updateMany({ data: { rentMinor: 45_00 } })
  expect(await find()).toMatchObject([{ agreedMinor: 45_00, isReduced: true, nowMinor: 100_00 }])
})

describe('a booking whose dates were changed', () => {
  const seatLine = { variantId: cast.childSeat.only, quantity: 1 }
  const days = (until: string) => between('2026-12-05 10:00', `2026-12-${until} 10:00`)

  /** Booked for one day, paid, and then wanted for three. */
  async function extended(lines: WantedLine[] = [{ variantId: cast.cityBike.m, quantity: 1 }]) {
    const answer = await bookGear({ period: days('06'), lines })
    if (!answer.ok) throw new Error(answer.code)
    const { bookingId } = answer.value
    await prisma.booking.update({ where: { id: bookingId }, data: { state: 'CONFIRMED' } })
    const changed = await changeDates(bookingId, days('08'))
    if (!changed.ok) throw new Error(changed.code)
    return prisma.booking.findUniqueOrThrow({ where: { id: bookingId }, include: { amendments: true } })
  }

  async function dearer(id: string) {
    const before = await pricesOf(id)
    const twice = ({ tiers }: Pick<ProductPrices, 'tiers'>) =>
      tiers.map((tier) => ({ ...tier, priceMinor: tier.priceMinor * 2 }))
    const seasons = before.seasons.map((one) => ({ ...one, tiers: twice(one) }))
    const after = { ...before, tiers: twice(before), seasons }
    return findRepriced(new Map([[id, { before, after }]]), MONDAY)
  }

  it('keeps the price that it agreed to at the change, not the one of its first dates', async () => {
    const booking = await extended()
    const agreed = agreedRent(booking)
    expect(agreed).toBeGreaterThan(booking.rentMinor)
    expect(await dearer(bike)).toMatchObject([
      {
        ...{ number: booking.number, untilAt: days('08').until, agreedMinor: agreed },
        ...{ isReduced: false, hasOtherDates: true, nowMinor: agreed * 2 },
      },
    ])
  })

  it('line by line, each with its own share; what was let go makes it less than the list says', async () => {
    const booking = await extended([{ variantId: cast.cityBike.m, quantity: 2 }, seatLine])
    const [bikes, seat] = [await dearer(bike), await dearer(cast.childSeat.id)]
    const sum = [...bikes, ...seat].reduce((total, { agreedMinor }) => total + agreedMinor, 0)
    expect(sum).toBe(agreedRent(booking))
    expect(bikes).toMatchObject([{ isReduced: false, nowMinor: Number(bikes[0]?.agreedMinor) * 2 }])
    await prisma.$transaction([
      prisma.$executeRaw`SET LOCAL session_replication_role = replica`,
      prisma.amendment.updateMany({ where: { bookingId: booking.id }, data: { agreedMinor: 0 } }),
    ])
    const [waived] = await dearer(bike)
    expect(waived).toMatchObject({ isReduced: true, hasOtherDates: true })
    expect(Number(waived?.agreedMinor)).toBeLessThan(Number(bikes[0]?.agreedMinor))
  })
})
