import { expect, it } from 'vitest'
import type { ProductPrices } from '@/lib/inventory/price-list'
import { readPrices, typedPrices } from './typed-prices'

const PRICES: ProductPrices = {
  tiers: [
    { unit: 'HOUR', priceMinor: 40_00 },
    { unit: 'DAY', priceMinor: 99_50 },
  ],
  seasons: [
    {
      ...{ name: 'Summer', firstDay: '2027-06-01', lastDay: '2027-08-31' },
      tiers: [{ unit: 'WEEK', priceMinor: 1500_00 }],
    },
    { name: 'Shut', firstDay: '2027-09-01', lastDay: '2027-09-30', tiers: [] },
  ],
  weekdayPercents: [100, 100, 100, 100, 110, 120, 120],
  discounts: [
    { fromDays: 5, percent: 10 },
    { fromDays: 14, percent: 20 },
  ],
  ...{ depositMinor: 500_00, depositPercent: 150, depositMostMinor: 2000_00, vatRateBp: 1250 },
}

it('reads prices the way it writes them into the form', () => {
  expect(readPrices(typedPrices(PRICES))).toEqual({ prices: PRICES })
})

it('leaves out an empty season and one that is to be removed', () => {
  const typed = { ...typedPrices(PRICES), s0Gone: 'yes', s2Name: ' ', s2Day: '' }
  expect(readPrices(typed)).toMatchObject({ prices: { seasons: [{ name: 'Shut' }] } })
})

it.each([
  [{ tDay: 'cheap' }, 'tDay'],
  [{ tDay: '0' }, 'tDay'],
  [{ s0First: '2027-02-30' }, 's0First'],
  [{ s0Last: '2027-05-31' }, 's0Last'],
  [{ s2Day: '100' }, 's2Name'],
  [{ w6: '5' }, 'w6'],
  [{ d0Percent: '' }, 'd0Percent'],
  [{ d1Days: '1,5' }, 'd1Days'],
  [{ deposit: '-1' }, 'deposit'],
  [{ depositPercent: '' }, 'depositMost'],
  [{ vat: '125' }, 'vat'],
])('says what is wrong with %j at its field', (typed, field) => {
  const read = readPrices({ ...typedPrices(PRICES), ...typed })
  expect(Object.keys('problems' in read ? read.problems : {})).toContain(field)
})
