import { expect, it } from 'vitest'
import { sayDiscount, sayRate } from './prices'

const day = { days: 1, season: null, priceMinor: 100_00, percent: 100, weekday: null }
const SATURDAY = { ...day, percent: 120, weekday: 6 }
const said = (...args: Parameters<typeof sayRate>) => sayRate(...args).replaceAll('\u00a0', ' ')

it('says by which list, and on which weekday, a rate is priced', () => {
  expect(said({ unit: 'DAY' }, 'NOK')).toBe('day rate')
  expect(said({ unit: 'DAY', on: [{ ...SATURDAY, season: 'Summer' }] }, 'NOK')).toBe(
    'day rate, Summer, Saturday 120 %',
  )
  const week = { ...day, days: 5 }
  expect(said({ unit: 'WEEK', on: [week, SATURDAY, { ...SATURDAY, weekday: 7 }] }, 'NOK')).toBe(
    'week rate, Saturday 120 %, Sunday 120 %',
  )
})

it('says what each list has of a rate that crosses into another', () => {
  const usual = { ...day, days: 2, priceMinor: 560_00 }
  const summer = { ...day, season: 'Summer', days: 4, priceMinor: 1120_00 }
  const saturday = { ...SATURDAY, priceMinor: 560_00 }
  expect(said({ unit: 'WEEK', on: [usual, saturday, summer] }, 'NOK')).toBe(
    'week rate: 3 days usual (560 NOK), 4 days Summer (1,120 NOK), Saturday 120 %',
  )
})

it('says why a rental is priced as a longer one', () => {
  const step = { fromDays: 5, percent: 10, pricedDays: null, totalMinor: -1 }
  expect(sayDiscount(step)).toMatch(/^10.% off from 5 days on$/)
  expect(sayDiscount({ ...step, pricedDays: 5 })).toMatch(/^Priced as 5 days, which is cheaper: 10.% off$/)
})
