'use server'

import { notFound, redirect } from 'next/navigation'
import { companyHere } from '@/app/_company/here'
import { requireStaff } from '@/app/_session/require-staff'
import { sentenceFor } from '@/app/_words/refusals'
import { type Contact, correctContact } from '@/lib/booking/correct-contact'
import { findBookingId } from '@/lib/booking/find-booking'
import { now } from '@/lib/clock'
import { type ContactState, readContact } from './read-contact'

/** `seen`: what stood on the page, so that nobody corrects over a colleague's correction. */
export async function correctIt(
  number: string,
  seen: Contact,
  { turn }: ContactState,
  form: FormData,
): Promise<ContactState> {
  const { actor } = await requireStaff('bookings')
  const { id } = (await findBookingId(number)) ?? notFound()
  const { contact, ...read } = readContact(form, (await companyHere()).country)
  const state = { ...read, turn: turn + 1, problem: null }
  if (!contact) return state
  const done = await correctContact({ bookingId: id, seen, contact, again: read.again }, actor, await now())
  if (!done.ok) return { ...state, problem: sentenceFor(done) }
  redirect(
    `/desk/bookings/${number}?done=${done.value.isNewAddress ? 'address-corrected' : 'contact-corrected'}`,
  )
}
