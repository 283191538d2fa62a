import pg from 'pg'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { prisma } from '@/lib/db'
import { findLocation, type Location } from '@/lib/inventory/find-locations'
import { addDays } from '@/lib/period'
import { cast } from '@/prisma/cast'
import { between, MONDAY } from '@/test/book-gear'
import { findOffers } from './find-offers'
import { MOST_LINES, MOST_UNITS, type QuoteInput, quote, type WantedLine } from './quote'

const DAY = between('2026-11-28 10:00', '2026-11-29 10:00')
const one = (variantId: string, quantity = 1): WantedLine => ({ variantId, quantity })
const ask = (change: Partial<QuoteInput>) =>
  quote({ locationId: cast.bergen.id, period: DAY, lines: [one(cast.cityBike.m)], ...change }, MONDAY)

let location: Location
beforeAll(async () => {
  location = (await findLocation(cast.bergen.id))!
})

describe('a quote', () => {
  it('SHF-17 asks 100 NOK for one day with the city bike, and 500 NOK of deposit apart from it', async () => {
    const quoted = await ask({})
    expect(quoted).toMatchObject({
      ok: true,
      value: {
        quote: {
          currency: 'NOK',
          rentMinor: 100_00,
          depositMinor: 500_00,
          vatMinor: 20_00,
          totalMinor: 600_00,
        },
      },
    })
  })

  it('adds up lines, units and VAT, and keeps how every price came about', async () => {
    const period = between('2026-12-01 10:00', '2026-12-09 10:00')
    const quoted = await ask({ period, lines: [one(cast.cityBike.m, 2), one(cast.childSeat.only)] })
    if (!quoted.ok) throw new Error(quoted.code)
    const { lines, ...sums } = quoted.value.quote
    expect(sums).toMatchObject({ rentMinor: 2 * 660_00 + 330_00, depositMinor: 1200_00, minutes: 8 * 1440 })
    expect(sums.vatMinor).toBe(264_00 + 66_00)
    expect(lines.map((line) => line.description)).toEqual(['City bike, M', 'Child seat'])
    expect(lines[0]?.trace).toEqual([
      { unit: 'WEEK', count: 1, eachMinor: 560_00, totalMinor: 560_00 },
      { unit: 'DAY', count: 1, eachMinor: 100_00, totalMinor: 100_00 },
    ])
  })

  it.each([
    ['forward', between('2027-03-27 11:00', '2027-03-28 11:00'), 23],
    ['back', between('2027-10-30 11:00', '2027-10-31 11:00'), 25],
  ])('counts the night in which the clocks go %s as one day', async (_title, period, hours) => {
    expect(period.until.getTime() - period.from.getTime()).toBe(hours * 3_600_000)
    expect(await ask({ period })).toMatchObject({ value: { quote: { rentMinor: 100_00, minutes: 1440 } } })
  })

  it('rents skis by the day, also for an hour', async () => {
    const period = between('2026-11-28 10:00', '2026-11-28 11:00')
    const lines = [one(cast.alpineSkis.cm163)]
    expect(await ask({ period, lines })).toMatchObject({ value: { quote: { rentMinor: 320_00 } } })
  })

  it.each<[string, Partial<QuoteInput>]>([
    ['nothing-chosen', { lines: [] }],
    ['too-many-lines', { lines: Array.from({ length: MOST_LINES + 1 }, () => one(cast.cityBike.m)) }],
    ['quantity-wrong', { lines: [one(cast.cityBike.m, 0)] }],
    ['quantity-wrong', { lines: [one(cast.cityBike.m, -1)] }],
    ['quantity-wrong', { lines: [one(cast.cityBike.m, 1.5)] }],
    ['quantity-wrong', { lines: [one(cast.cityBike.m, Number.NaN)] }],
    ['quantity-wrong', { lines: [one(cast.cityBike.m, MOST_UNITS + 1)] }],
    ['unknown-product', { lines: [one(cast.cityBike.m), one('unicycle')] }],
    ['unknown-location', { locationId: 'atlantis' }],
    ['closed-then', { period: between('2026-11-28 10:00', '2026-11-29 20:00') }],
    ['closed-then', { locationId: cast.flam.id, period: between('2026-11-29 10:00', '2026-11-30 10:00') }],
    ['period-too-long', { period: { from: DAY.from, until: new Date('+275760-09-13T00:00:00Z') } }],
    [
      'amount-too-large',
      {
        period: { from: DAY.from, until: addDays(DAY.from, 88) },
        lines: Array.from({ length: MOST_LINES }, () => one('e-mountain-bike-m', MOST_UNITS)),
      },
    ],
    [
      'period-backwards',
      { period: between('2026-11-29 10:00', '2026-11-28 10:00'), lines: [one('sea-kayak-lv')] },
    ],
    [
      'period-past',
      { period: between('2026-11-22 10:00', '2026-11-22 12:00'), lines: [one('sea-kayak-lv')] },
    ],
    [
      'period-backwards',
      { period: { from: new Date('soon'), until: DAY.until }, lines: [one('sea-kayak-lv')] },
    ],
    [
      'period-too-long',
      { period: between('2026-11-28 10:00', '2036-11-28 10:00'), lines: [one('sea-kayak-lv')] },
    ],
    [
      'notice-too-short',
      { period: between('2026-11-23 10:00', '2026-11-23 13:00'), lines: [one('sea-kayak-lv')] },
    ],
    [
      'start-not-offered',
      { period: between('2026-11-28 11:00', '2026-11-29 11:00'), lines: [one('sea-kayak-lv')] },
    ],
    [
      'rental-too-short',
      { period: between('2026-11-28 10:00', '2026-11-28 15:00'), lines: [one('touring-skis-170')] },
    ],
  ])('is refused with %s', async (code, change) => {
    expect(await ask(change)).toMatchObject({ ok: false, code })
  })
})

describe('a quote by rental date', () => {
  const only = { sizes: [one('double-kayak-u')], id: 'double-kayak' }
  const season = (name: string, first: string, last: string, dayMinor: number | null) => ({
    ...{ productId: only.id, name, dayMinor },
    ...{ firstDay: new Date(`${first}T00:00:00Z`), lastDay: new Date(`${last}T00:00:00Z`) },
  })

  it('takes the price of the season, and refuses a day without any instead of taking another price', async () => {
    await prisma.priceTier.deleteMany({ where: { productId: only.id } })
    await prisma.priceSeason.createMany({
      data: [
        season('Autumn', '2026-11-01', '2026-11-29', 400_00),
        season('Winter', '2026-12-01', '2027-03-31', null),
      ],
    })
    const over = (from: string, until: string) => ask({ lines: only.sizes, period: between(from, until) })
    expect(await over('2026-11-28 10:00', '2026-11-29 10:00')).toMatchObject({
      value: { quote: { rentMinor: 400_00, lines: [{ trace: [{ on: [{ season: 'Autumn' }] }] }] } },
    })
    expect(await over('2026-11-29 10:00', '2026-12-01 10:00')).toMatchObject({
      code: 'no-price',
      facts: { description: 'Double kayak', day: '2026-11-30', season: null },
    })
    expect(await over('2026-12-05 10:00', '2026-12-06 10:00')).toMatchObject({
      facts: { day: '2026-12-05', season: 'Winter', lastDay: '2027-03-31' },
    })
    const period = between('2026-12-05 10:00', '2026-12-06 10:00')
    const found = await findOffers({ location, period, slug: only.id }, MONDAY)
    expect(found).toMatchObject({ value: { offers: [{ breach: 'no-price', trace: [] }] } })
  })

  it('asks a share of the rent as deposit, in whole kroner, within its limits', async () => {
    const share = { depositPercent: 150, depositMinor: 500_00, depositMostMinor: 900_00 }
    await prisma.product.update({ where: { id: only.id }, data: share })
    await prisma.priceSeason.updateMany({ where: { name: 'Autumn' }, data: { dayMinor: 400_33 } })
    const deposit = async (until: string, quantity = 1) => {
      const period = between('2026-11-24 10:00', until)
      const quoted = await ask({ lines: [one('double-kayak-u', quantity)], period })
      return quoted.ok && quoted.value.quote.depositMinor
    }
    expect(await deposit('2026-11-25 10:00')).toBe(600_00)
    expect(await deposit('2026-11-25 10:00', 2)).toBe(1200_00)
    expect(await deposit('2026-11-27 10:00')).toBe(900_00)
    await prisma.product.update({ where: { id: only.id }, data: { depositPercent: 1 } })
    expect(await deposit('2026-11-25 10:00')).toBe(500_00)
  })
})

describe('the offers of a shop', () => {
  it('show what is free over the dates, with rent and deposit apart', async () => {
    const found = await findOffers({ location, period: DAY }, MONDAY)
    if (!found.ok) throw new Error(found.code)
    const bike = found.value.offers.find((offer) => offer.id === cast.cityBike.id)
    expect(bike).toMatchObject({ free: 15, rentMinor: 100_00, depositMinor: 500_00 })
    expect(bike?.variants.map(({ name, hint, free }) => [name, hint, free])).toEqual([
      ['S', '155–165 cm', 4],
      ['M', '165–178 cm', 6],
      ['L', '178–190 cm', 5],
    ])
  })

  it('say which rule of a thing the dates break, although it is free', async () => {
    const breach = async (from: string) => {
      const period = between(`2026-11-28 ${from}`, '2026-11-28 15:00')
      const found = await findOffers({ location, period }, MONDAY)
      const offers = found.ok ? found.value.offers : []
      return ['sea-kayak', 'touring-skis', 'city-bike'].map(
        (id) => offers.find((offer) => offer.id === id)?.breach,
      )
    }
    expect(await breach('10:00')).toEqual([null, 'rental-too-short', null])
    expect(await breach('11:00')).toEqual(['start-not-offered', 'rental-too-short', null])
  })

  it('keep to one category, and to dates on which the shop is open', async () => {
    const where = { location, period: DAY, category: 'ski' as const }
    const found = await findOffers(where, MONDAY)
    expect(found.ok && new Set(found.value.offers.map((offer) => offer.category))).toEqual(new Set(['ski']))
    const night = between('2026-11-28 03:00', '2026-11-28 12:00')
    expect(await findOffers({ ...where, period: night }, MONDAY)).toMatchObject({ code: 'closed-then' })
  })

  it('cost two queries at most, however long the list is', async () => {
    const count = async (category?: 'kayak') => {
      const asked = vi.spyOn(pg.Client.prototype, 'query')
      await findOffers({ location, period: DAY, category }, MONDAY)
      const calls = asked.mock.calls.length
      asked.mockRestore()
      return calls
    }
    const forAll = await count()
    expect(forAll).toBe(2)
    expect(forAll).toBe(await count('kayak'))
  })
})
