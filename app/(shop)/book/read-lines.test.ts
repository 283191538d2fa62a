import { expect, it } from 'vitest'
import { MOST_LINES } from '@/lib/booking/quote'
import { gearOf, readLines } from './read-lines'

it('reads what was chosen just now beside what was chosen before', () => {
  const lines = readLines({ gear: '2*city-bike-m', variant: 'child-seat-u' })
  expect(lines).toEqual([
    { variantId: 'city-bike-m', quantity: 2 },
    { variantId: 'child-seat-u', quantity: 1 },
  ])
})

it('adds up the same thing chosen twice', () => {
  expect(
    readLines({ gear: ['1*city-bike-m', '2*city-bike-m'], variant: 'city-bike-m', quantity: '3' }),
  ).toEqual([{ variantId: 'city-bike-m', quantity: 6 }])
})

it.each(['city-bike-m', '*city-bike-m', '1*', '-1*city-bike-m', '1*a b', `1*${'x'.repeat(81)}`, '1*\0'])(
  'leaves out "%s", which is no line',
  (gear) => expect(readLines({ gear })).toEqual([]),
)

it('writes lines the way it reads them', () => {
  const lines = [
    { variantId: 'city-bike-m', quantity: 2 },
    { variantId: 'e_bike', quantity: 1 },
  ]
  expect(readLines({ gear: gearOf(lines).map(([, line]) => line) })).toEqual(lines)
})

it('lets the business say that there are too many lines, and reads no more than that takes', () => {
  const gear = Array.from({ length: 300 }, (_, index) => `1*thing-${index}`)
  expect(readLines({ gear })).toHaveLength(MOST_LINES + 1)
})
