import { expect, test } from 'vitest'
import { type ListPlace, readPlace, writePlace } from './list-page'

test('a place in the list comes back from an address as it was written', () => {
  const place: ListPlace = { part: 'gone', key: 100_00, position: 3, id: 'city-bike' }
  expect(readPlace(writePlace(place))).toEqual(place)
})

test.each([
  '',
  'free',
  'all.1.2.bike',
  'free.1.2.',
  'free.-1.2.bike',
  "free.1.2.bike'; --",
  'free.9999999999.1.bike',
])('what nobody was given is no place: %s', (text) => expect(readPlace(text)).toBeNull())
