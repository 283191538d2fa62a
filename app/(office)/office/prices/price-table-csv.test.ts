import { expect, it } from 'vitest'
import type { PricedProduct } from '@/lib/inventory/find-priced-products'
import { COLUMNS, readTable, tableOf } from './price-table-csv'

const TODAY = '2026-11-29'
const product = (slug: string): PricedProduct => ({
  ...{ id: `id-${slug}`, slug, name: slug, currency: 'NOK' },
  prices: {
    tiers: [
      { unit: 'HOUR', priceMinor: 40_00 },
      { unit: 'DAY', priceMinor: 99_50 },
    ],
    seasons: [
      {
        ...{ name: 'Summer', firstDay: '2027-06-01', lastDay: '2027-08-31' },
        tiers: [{ unit: 'DAY', priceMinor: 150_00 }],
      },
      { name: 'Shut', firstDay: '2027-09-01', lastDay: '2027-09-30', tiers: [] },
    ],
    weekdayPercents: [],
    discounts: [{ fromDays: 5, percent: 10 }],
    ...{ depositMinor: 500_00, depositPercent: null, depositMostMinor: null, vatRateBp: 2500 },
  },
})
const BIKE = product('bike')
const head = COLUMNS.join(';')
const read = (...lines: string[]) => readTable([head, ...lines].join('\n'), [BIKE, product('boat')], TODAY)

it('writes the lists so that they can be taken in again', () => {
  const table = tableOf([BIKE])
  expect(table).toContain('bike;;;;40,00;99,50;;\r\nbike;Summer;2027-06-01;2027-08-31;;150,00;;\r\n')
  expect(readTable(table, [BIKE], TODAY)).toEqual({ prices: new Map([['id-bike', BIKE.prices]]) })
})

it('replaces the lists of a product, and keeps its discounts and its deposit', () => {
  const found = read('bike;;;;;120,50;;600')
  expect(found).toMatchObject({ prices: expect.any(Map) })
  const prices = 'prices' in found ? found.prices.get('id-bike') : null
  expect(prices).toMatchObject({ seasons: [], discounts: [{ fromDays: 5 }], depositMinor: 500_00 })
  expect(prices?.tiers).toEqual([
    { unit: 'DAY', priceMinor: 120_50 },
    { unit: 'WEEK', priceMinor: 600_00 },
  ])
})

it('names the line and the column of everything that is wrong, and takes nothing then', () => {
  expect(
    read(
      'unicycle;;;;;1;;',
      'bike;;;;x;100;;',
      'bike;;;;;100;;',
      'bike;Summer;2027-06-31;2027-06-01;;100;;',
      'boat;;2027-06-01;;;;;',
      'boat;Winter;2027-01-02;2027-01-01;;-1;;',
    ),
  ).toEqual({
    problems: [
      'Line 2, Product: there is no “unicycle”. It is the name in its address.',
      'Line 3, 1 hour: “x” is no amount. Write it like 350 or 349,50.',
      'Line 4, Season: this product has a standing list on an earlier line.',
      'Line 5, First day: “2027-06-31” is no day. Write it like 2027-06-01.',
      'Line 5, Last day: it is before the first one.',
      'Line 6, Season: a list with days needs a name.',
      'Line 6, 1 day: a standing list needs a price.',
      'Line 7, 1 day: “-1” is no amount. Write it like 350 or 349,50.',
      'Line 7, Last day: it is before the first one.',
    ],
  })
})

it('names the days that no list would cover, at the line where the product begins', () => {
  expect(read('boat;;;;;1;;', 'bike;Summer;2026-11-29;2027-08-31;;100;;')).toEqual({
    problems: [expect.stringMatching(/^Line 3: bike: no price list covers Wed, 1 Sept 2027 – /)],
  })
})

it('says what a table has to look like', () => {
  expect(readTable('', [BIKE], TODAY)).toMatchObject({
    problems: [expect.stringContaining('Line 1: the columns')],
  })
  expect(readTable(head, [BIKE], TODAY)).toEqual({ problems: ['There is no price list in this table.'] })
  expect(readTable('"', [BIKE], TODAY)).toEqual({
    problems: ['A quotation mark is opened and never closed.'],
  })
})
