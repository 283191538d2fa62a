import { createHmac, timingSafeEqual } from 'node:crypto'
import { env } from './env'

/** Which booking, and how often its link has been replaced. */
export type Linked = { id: string; linkTurn: number }

/** The secret part of a booking's private address. Whoever has it may see and pay the booking, as whoever holds the paper could. */
export const bookingKey = (booking: Linked): string => digest(booking).toString('base64url')

/** Compares in constant time; anything that is no key, or one that has been replaced, is simply not the key. */
export function isBookingKey(booking: Linked, key: string): boolean {
  const given = Buffer.from(key, 'base64url')
  const right = digest(booking)
  return given.length === right.length && timingSafeEqual(given, right)
}

/** The private address of a booking, for letters and for the way back from the gateway. */
export const bookingUrl = (booking: Linked & { number: string }): string =>
  new URL(`/b/${booking.number}/${bookingKey(booking)}`, env().APP_URL).href

/** Where the renter of a booking answers a claim. */
export const claimUrl = (booking: Linked & { number: string }): string => `${bookingUrl(booking)}/claim`

// 128 bits: beyond guessing, and half as long in an e-mail.
const digest = ({ id, linkTurn }: Linked): Buffer =>
  createHmac('sha256', env().LINK_SECRET)
    .update(`booking:${id}${linkTurn > 0 ? `:${linkTurn}` : ''}`)
    .digest()
    .subarray(0, 16)
