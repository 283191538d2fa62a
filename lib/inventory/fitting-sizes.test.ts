import { describe, expect, test } from 'vitest'
import { fittingSizes, nearestSize } from './fitting-sizes'
import { readMeasure } from './read-measure'

const S = { name: 'S', fitsFrom: 155, fitsUntil: 165 }
const M = { name: 'M', fitsFrom: 165, fitsUntil: 178 }
const XL = { name: 'XL', fitsFrom: 190, fitsUntil: 202 }
const ANY = { name: 'Any', fitsFrom: null, fitsUntil: null }
const SIZES = [S, M, XL, ANY]

describe('which size fits', () => {
  test('the one whose range holds the measure, its ends included; where two meet, both', () => {
    expect(fittingSizes(SIZES, 155)).toEqual([S])
    expect(fittingSizes(SIZES, 165)).toEqual([S, M])
    expect(fittingSizes(SIZES, 202)).toEqual([XL])
  })
  test('none in a gap and beyond the ends, where the nearest is known all the same', () => {
    expect(fittingSizes(SIZES, 184)).toEqual([])
    expect([150, 183, 185, 230].map((tall) => nearestSize(SIZES, tall)?.name)).toEqual(['S', 'M', 'XL', 'XL'])
    expect(nearestSize([ANY], 170)).toBeUndefined()
  })
})

describe('a measure as people write it', () => {
  test.each([
    ['172', 172],
    [' 172,4 ', 172],
    ['172.5', 173],
    ['1.72', 172],
    ['1,8', 180],
  ])('%s', (typed, height) => {
    expect(readMeasure(typed, 'HEIGHT_CM')).toBe(height)
  })
  test('only heights are written in metres', () => {
    expect(readMeasure('2', 'WEIGHT_KG')).toBe(2)
    expect(readMeasure('38,5', 'SHOE_EU')).toBe(39)
  })
  test.each(['', '0', '-5', '301', '3000', 'tall', '1e2', '5’8"', '17 2'])('“%s” is none', (typed) => {
    expect(readMeasure(typed, 'HEIGHT_CM')).toBeNull()
  })
})
