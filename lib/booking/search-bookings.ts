import { prisma } from '@/lib/db'
import { readBookingNumber } from './booking-number'
import { type BookingRow, findBookings, MOST_ROWS } from './find-bookings'

/** What staff type in one field: a booking number, part of a name, e-mail or phone, or the code on a piece of gear. Newest first. */
export async function searchBookings(text: string): Promise<BookingRow[]> {
  const words = text.trim()
  if (words.length < 2) return []
  const number = readBookingNumber(words)
  const exact = number ? await findBookings({ number }, { createdAt: 'desc' }) : []
  if (exact.length > 0) return exact
  const ids = await findMatching(words)
  return await findBookings({ id: { in: ids } }, { createdAt: 'desc' })
}

async function findMatching(words: string): Promise<string[]> {
  const part = `%${words.replace(/[\\%_]/g, '\\$&')}%`
  const digits = words.replace(/\D/g, '')
  // Four digits at least, or every phone number in the country matches; and none in a word with letters.
  const phone = digits.length >= 4 && /^[\d\s+()-]+$/.test(words) ? `%${digits}%` : null
  const rows = await prisma.$queryRaw<{ id: string }[]>`
    SELECT id FROM booking
    WHERE number ILIKE ${part} OR contact_name ILIKE ${part} OR contact_email ILIKE ${part}
      OR regexp_replace(contact_phone, '[^0-9]', '', 'g') LIKE ${phone}::text
      OR id IN (SELECT booking_line.booking_id FROM booking_line
        JOIN allocation ON allocation.line_id = booking_line.id
        JOIN asset ON asset.id = allocation.asset_id
        WHERE asset.code ILIKE ${part})
    ORDER BY created_at DESC LIMIT ${MOST_ROWS}`
  return rows.map((row) => row.id)
}
