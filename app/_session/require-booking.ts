import { headers } from 'next/headers'
import { notFound, redirect } from 'next/navigation'
import { askedAddress, pathAskedIn } from '@/app/_paths/path-here'
import type { Actor } from '@/lib/actor'
import { findBookingByNumber, type WholeBooking } from '@/lib/booking/find-booking'
import { readLanguage } from '@/lib/language'
import { readEmail } from '@/lib/people/email'
import { isBookingKey } from '@/lib/private-link'
import { mayChangeSomething, requireSameOrigin } from './same-origin'
import { whoAsks } from './who-asks'

/**
 * The gate of one booking as its renter sees it: whoever holds the private link passes, and so does a signed-in renter
 * whose proven e-mail address it was booked with. For everybody else there is no such booking (404), nor is there one for anybody once it has been erased. An action that
 * another site started: 403. An address that says no language is answered in the booking's own.
 */
export async function requireBooking(
  number: string,
  key: string | null,
): Promise<{ booking: WholeBooking; actor: Actor }> {
  const isChange = mayChangeSomething(await headers())
  if (isChange) await requireSameOrigin()
  const booking = await findBookingByNumber(number)
  if (!booking || booking.erasedAt) notFound()
  const isRight = key !== null && isBookingKey(booking, key)
  const renter = await renterOf(booking)
  if (!isRight && !renter) notFound()
  if (!isChange) await toItsLanguage(booking)
  return { booking, actor: renter ?? { kind: 'RENTER', id: null, name: booking.contactName } }
}

async function toItsLanguage({ language }: WholeBooking): Promise<void> {
  const own = readLanguage(language)
  const { isSaid, inner } = await askedAddress()
  if (own !== 'en' && !isSaid && inner?.startsWith('/b/')) redirect(await pathAskedIn(own))
}

async function renterOf({ contactEmail }: WholeBooking): Promise<Actor | null> {
  const visitor = await whoAsks()
  if (!visitor?.isVerified || visitor.duties.length > 0) return null
  return visitor.email === readEmail(contactEmail) ? visitor.actor : null
}
