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

/**
 * Lets a browser add gear to a booking until then, and nothing else: whoever reads it learns no private address. It ends with
 * the link that it was made from.
 */
export const addingPass = (booking: Linked & { number: string }, until: Date): string =>
  `${booking.number}.${until.getTime()}.${signed(addingText(booking, until)).toString('base64url')}`

/** Which booking a pass names, before anybody has looked whether it is one; null for what cannot be. */
export const numberOfPass = (pass: string): string | null =>
  /^([A-Z0-9-]{4,12})\.\d{1,15}\.[\w-]{22}$/.exec(pass)?.[1] ?? null

/** True for the very pass of this booking while it lasts. */
export function isAddingPass(booking: Linked & { number: string }, pass: string, at: Date): boolean {
  const until = new Date(Number(pass.split('.')[1]))
  if (!(at < until)) return false
  const [given, right] = [Buffer.from(pass), Buffer.from(addingPass(booking, until))]
  return given.length === right.length && timingSafeEqual(given, right)
}

const addingText = ({ id, linkTurn }: Linked, until: Date): string =>
  `adding:${id}:${linkTurn}:${until.getTime()}`

const digest = ({ id, linkTurn }: Linked): Buffer =>
  signed(`booking:${id}${linkTurn > 0 ? `:${linkTurn}` : ''}`)

// 128 bits: beyond guessing, and half as long in an e-mail.
const signed = (text: string): Buffer =>
  createHmac('sha256', env().LINK_SECRET).update(text).digest().subarray(0, 16)
