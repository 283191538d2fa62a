import type { MoneyStory } from '@/app/_ui/money-story'

export const ZONE = 'Europe/Oslo'
export const FROM = new Date('2026-11-28T09:00:00Z')
export const UNTIL = new Date('2026-11-29T09:00:00Z')

const BIKE: MoneyStory = {
  currency: 'NOK',
  timeZone: ZONE,
  authorized: 60_000,
  rentCaptured: 10_000,
  depositCaptured: 0,
  depositOpen: 50_000,
  lapsed: 0,
  refunded: 0,
  owed: 0,
  authorizedAt: new Date('2026-11-27T09:00:00Z'),
  guaranteedUntil: new Date('2026-12-05T09:00:00Z'),
  capturableUntil: new Date('2026-12-28T09:00:00Z'),
  now: UNTIL,
}

const swish = { depositOpen: 0, authorized: 60_000, paidAtOnce: true }

/** A bike for a day, 100 of rent and 500 of deposit, in every state that its money can be in. */
export const STORIES: [state: string, story: MoneyStory][] = [
  ['Authorized, the rent on its way', { ...BIKE, rentCaptured: 0 }],
  ['Rent captured, deposit capturable', BIKE],
  ['The guarantee has ended', { ...BIKE, now: new Date('2026-12-10T09:00:00Z') }],
  ['Part of the deposit captured', { ...BIKE, depositCaptured: 35_000, depositOpen: 15_000 }],
  ['Deposit lapsed or released', { ...BIKE, depositOpen: 0, lapsed: 50_000 }],
  ['Deposit paid in', { ...BIKE, ...swish, depositHeld: 50_000 }],
  [
    'Deposit paid in, part kept, rest given back',
    { ...BIKE, ...swish, depositCaptured: 20_000, depositHeld: 30_000, refunded: 30_000 },
  ],
  ['Rent paid back in part', { ...BIKE, depositOpen: 0, lapsed: 50_000, refunded: 4_000 }],
  [
    'More damage than deposit: the rest is owed',
    { ...BIKE, depositCaptured: 50_000, depositOpen: 0, owed: 20_000 },
  ],
  ['And paid afterwards', { ...BIKE, depositCaptured: 50_000, depositOpen: 0, extraCaptured: 20_000 }],
  ['Nothing authorized, all owed', { ...BIKE, authorized: 0, rentCaptured: 0, depositOpen: 0, owed: 10_000 }],
]
