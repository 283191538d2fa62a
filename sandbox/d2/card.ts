import type { Card, TestCard } from '@/sandbox/card'

export type Habit = 'pays' | 'declines' | 'capture-fails' | 'renewal-fails' | 'batch'
export type D2Card = Card<Habit>

/** The published number of D2 and one of Mastercard; the others are invented here and announce themselves. */
export const TEST_CARDS: readonly TestCard<Habit>[] = [
  { number: '4711100000000000', brand: 'Visa', habit: 'pays', says: 'Everything works' },
  { number: '5413000000000000', brand: 'Mastercard', habit: 'pays', says: 'Everything works' },
  {
    number: '4711100000000018',
    brand: 'Visa',
    habit: 'declines',
    says: 'Declined by the bank; try again with another card',
  },
  {
    number: '4711100000000026',
    brand: 'Visa',
    habit: 'capture-fails',
    says: 'Approved here, but every later capture is declined',
  },
  {
    number: '4711100000000034',
    brand: 'Visa',
    habit: 'renewal-fails',
    says: 'Approved here, but the bank will not approve it again: no renewal, no use of its ticket',
  },
  {
    number: '4711100000000042',
    brand: 'Visa',
    habit: 'batch',
    says: 'Captures wait for the next batch: a day, or until somebody runs it in the console',
  },
]

/** D2 masks with X where others write stars. */
export function maskOf(card: D2Card): string {
  return card.maskedPan.replaceAll('*', 'X')
}

export function payTypeOf(card: D2Card): string {
  return card.brand === 'Visa' ? 'VISA' : 'MC'
}

/** `0829` on the card is `2908` on this wire. */
export function expiryOf(card: D2Card): string {
  return card.expiry.slice(2) + card.expiry.slice(0, 2)
}

export function hasExpired(card: D2Card, at: Date): boolean {
  return at >= new Date(Date.UTC(2000 + Number(card.expiry.slice(2)), Number(card.expiry.slice(0, 2)), 1))
}
