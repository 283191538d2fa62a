import { env } from '@/lib/env'

export type Told = { entryId: string; what: string; at: Date; number: string; location: string }

/** The name of a message: the same however often it is sent, to whomever. */
export const messageId = (entryId: string): string => `evt_${entryId}`

/**
 * What an address is told: which deed happened to which booking and when. Not more, because what is true of the booking by now is
 * what the API answers; a message that comes late or twice then does no harm.
 */
export const webhookMessage = ({ what, at, number, location }: Told) => ({
  type: what,
  timestamp: at.toISOString(),
  data: { booking: number, location, url: new URL(`/api/v1/bookings/${number}`, env().APP_URL).href },
})
