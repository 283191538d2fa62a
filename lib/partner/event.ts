import type { Deed } from '@/lib/logbook/record'

/** The deeds that an address may hear of, by the names they have in the logbook. A name once given out stays. */
export const EVENTS = [
  'booking.held',
  'booking.confirmed',
  'booking.lapsed',
  'booking.revived',
  'booking.dates-changed',
  'booking.substituted',
  'booking.cancelled',
  'booking.not-picked-up',
  'booking.handed-out',
  'booking.taken-back',
  'booking.completed',
  'payment.authorized',
  'payment.captured',
  'payment.declined',
  'payment.refunded',
  'deposit.captured',
  'deposit.released',
  'deposit.lapsed',
  'claim.opened',
  'claim.decided',
] as const satisfies readonly Deed[]

export type WebhookEvent = (typeof EVENTS)[number]

/** The events among some words, each once and in our order. */
export const eventsOf = (words: readonly string[]): WebhookEvent[] =>
  EVENTS.filter((event) => words.includes(event))
