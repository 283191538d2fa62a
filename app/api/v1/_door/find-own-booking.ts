import { problem } from '@/app/api/_problem/problem'
import type { Actor } from '@/lib/actor'
import { findBookingPage, type ListedBooking } from '@/lib/booking/find-booking-page'
import type { Caller } from '@/lib/partner/check-key'

/**
 * A booking by its number, for a key that may see it, and as whom the program acts: for its renter. One at another location
 * than the key's is not there.
 */
export async function findOwnBooking(
  number: string,
  { locationId }: Caller,
): Promise<{ booking: ListedBooking; actor: Actor } | { no: Response }> {
  const found = await findBookingPage({ number, locationId: locationId ?? undefined, most: 1 })
  const [booking] = found.bookings
  if (booking) return { booking, actor: { kind: 'RENTER', id: null, name: booking.contactName } }
  return { no: problem({ status: 404, code: 'unknown-booking', detail: 'There is no such booking.' }) }
}
