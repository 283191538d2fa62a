import { expect, test } from 'vitest'
import { daysOf, hrefOf, MOST_DAYS, readSpan } from './read-span'

const TODAY = '2026-11-29'
const USUAL = { from: '2026-11-15', until: '2026-12-26', location: undefined }

test('two weeks back and four ahead when nothing sensible is asked for', () => {
  expect(readSpan({}, TODAY)).toEqual(USUAL)
  expect(readSpan({ from: '2026-12-01' }, TODAY)).toEqual(USUAL)
  expect(readSpan({ from: '2026-12-02', until: '2026-12-01' }, TODAY)).toEqual(USUAL)
  expect(readSpan({ from: 'tomorrow', until: ['x'] }, TODAY)).toEqual(USUAL)
  expect(daysOf(readSpan({}, TODAY))).toHaveLength(42)
})

test('the first of too many days, and never more', () => {
  const span = readSpan({ from: '2026-01-01', until: '2030-01-01', location: 'bergen' }, TODAY)
  expect(daysOf(span)).toHaveLength(MOST_DAYS)
  expect(hrefOf('/x', span)).toBe('/x?from=2026-01-01&until=2026-04-03&location=bergen')
})
