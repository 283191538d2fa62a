import { createHmac, timingSafeEqual } from 'node:crypto'
import { env } from './env'

/** The secret part of a booking's private address. Whoever has it may see and pay the booking, as whoever holds the paper could. */
export const bookingKey = (bookingId: string): string => digest(bookingId).toString('base64url')

/** Compares in constant time; anything that is no key is simply not the key. */
export function isBookingKey(bookingId: string, key: string): boolean {
  const given = Buffer.from(key, 'base64url')
  const right = digest(bookingId)
  return given.length === right.length && timingSafeEqual(given, right)
}

/** The private address of a booking, for letters and for the way back from the gateway. */
export const bookingUrl = ({ id, number }: { id: string; number: string }): string =>
  new URL(`/b/${number}/${bookingKey(id)}`, env().APP_URL).href

/** Where the renter of a booking answers a claim. */
export const claimUrl = (booking: { id: string; number: string }): string => `${bookingUrl(booking)}/claim`

// 128 bits: beyond guessing, and half as long in an e-mail.
const digest = (bookingId: string): Buffer =>
  createHmac('sha256', env().LINK_SECRET).update(`booking:${bookingId}`).digest().subarray(0, 16)
