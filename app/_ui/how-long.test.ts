import { expect, test } from 'vitest'
import { howLong } from './how-long'

const now = new Date('2026-11-28T09:00:00Z')
const inMinutes = (minutes: number) => howLong(new Date(now.getTime() + minutes * 60_000), now)

test.each([
  [0, 'now'],
  [1, 'in 1 minute'],
  [59, 'in 59 minutes'],
  [60, 'in 1 hour'],
  [-90, '2 hours ago'],
  [47 * 60, 'in 47 hours'],
  [48 * 60, 'in 2 days'],
  [-3 * 24 * 60, '3 days ago'],
])('%i minutes away: %s', (minutes, words) => expect(inMinutes(minutes)).toBe(words))
