import { expect, test } from 'vitest'
import { refused } from '@/lib/outcome'
import { brokenRule, ruleInWords } from './broken-rules'

const BIKE = 'City bike'

const RULES: [rule: Parameters<typeof ruleInWords>[0], says: string][] = [
  [
    refused('closed-then', { end: 'return', hours: '09:00–18:00', why: null, nextOpeningText: 'tomorrow' }),
    'The shop is closed at the return: it is open 09:00–18:00 that day.',
  ],
  [
    refused('closed-then', { end: 'start', hours: null, why: 'Christmas Eve' }),
    'The shop is closed at the pick-up: it is closed that day (Christmas Eve).',
  ],
  [
    refused('notice-too-short', { description: BIKE, noticeMinutes: 120 }),
    'City bike has to be booked at least 2 hours before it is picked up.',
  ],
  [
    refused('start-not-offered', { description: BIKE, starts: '09:00, 12:00', common: '09:00' }),
    'City bike is handed out at 09:00, 12:00 only.',
  ],
  [
    refused('start-not-offered', { common: '' }),
    'These things are never handed out at the same time of day.',
  ],
  [
    refused('rental-too-short', { description: BIKE, shortestMinutes: 180, betterText: 'until noon' }),
    'City bike is rented out for 3 hours at least.',
  ],
  [
    refused('rental-too-long', { description: BIKE, longestMinutes: 4320, betterText: 'until noon' }),
    'City bike is rented out for 3 days at most.',
  ],
]

// What a renter is told speaks to them, and of what to choose instead; staff decide for themselves.
test.each(RULES)('%o is said to staff as the rule it is', (rule, says) => {
  expect(ruleInWords(rule)).toBe(says)
})

test.each([
  ['closed-then', 'the shop is closed then'],
  ['rental-too-long', 'it is too long'],
  ['a-rule-of-long-ago', 'a-rule-of-long-ago'],
])('after "although", %s is: %s', (code, says) => {
  expect(brokenRule(code)).toBe(says)
})
