import { env } from '@/lib/env'
import { isBookingKey } from '@/lib/private-link'
import { findBookingId } from './find-booking'
import type { BookingRow } from './find-bookings'
import { findGearHolder } from './find-gear-holder'
import { readScan } from './read-scan'
import { searchBookings } from './search-bookings'

/** Where what was typed or scanned leads: straight to a booking, to a piece of gear, to a list, or to a sentence. */
export type LookedUp =
  | { kind: 'booking'; number: string }
  | { kind: 'gear'; code: string }
  | { kind: 'rows'; rows: BookingRow[] }
  | { kind: 'no-such-code'; code: string }
  | { kind: 'not-ours'; shop: string }
  | { kind: 'not-genuine' }

/** Looks up what staff type or scan: a code leads straight on, words to the bookings that have them. */
export async function lookUp(text: string, at: Date): Promise<LookedUp> {
  const scan = readScan(text, new URL(env().APP_URL).origin)
  if (scan.kind === 'foreign') return { kind: 'not-ours', shop: scan.shop }
  if (scan.kind === 'link') {
    const booking = await findBookingId(scan.number)
    const isGenuine = booking !== null && isBookingKey(booking, scan.key)
    return isGenuine ? { kind: 'booking', number: scan.number } : { kind: 'not-genuine' }
  }
  if (scan.kind === 'number' && (await findBookingId(scan.number)))
    return { kind: 'booking', number: scan.number }
  const gear = await findGearHolder(text.trim(), at)
  if (gear) return gear.number ? { kind: 'booking', number: gear.number } : { kind: 'gear', code: gear.code }
  const rows = await searchBookings(text)
  const isCode = scan.kind === 'code' || scan.kind === 'number'
  return rows.length === 0 && isCode ? { kind: 'no-such-code', code: text.trim() } : { kind: 'rows', rows }
}
