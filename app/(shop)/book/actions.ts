'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { askerAddress } from '@/app/_session/address'
import { requireSameOrigin } from '@/app/_session/same-origin'
import { book } from '@/lib/booking/book'
import { now } from '@/lib/clock'
import { findCheckoutUrl } from '@/lib/payment/find-checkout-url'
import { bookingUrl } from '@/lib/private-link'
import { perform } from '@/lib/settlement/perform'
import { answerCoupon, asksForCoupon } from './answer-coupon'
import type { BookState } from './book-state'
import { readBooking } from './read-booking'
import { refusedBooking, wrongFields } from './refused-booking'

/** Tries a coupon that has not been seen yet. Else books, opens the checkout and sends the renter there; to the booking's own page when the gateway did not answer. */
export async function bookGear(before: BookState, form: FormData): Promise<BookState> {
  await requireSameOrigin()
  const at = await now()
  if (asksForCoupon(form)) return answerCoupon(before, form, at)
  const { typed, errors, input } = await readBooking(form)
  if (!input) return await wrongFields(before, typed, errors)
  const renter = { kind: 'RENTER', id: null, name: input.contact.name } as const
  const booked = await book({ ...input, address: await askerAddress() }, renter, at)
  if (!booked.ok) {
    // The page shows the price and the terms as they are now, for the next press of the button. A crowd for what is gone
    // has a new offer in the answer already, and drawing the page for each of them would keep all of them waiting.
    if (booked.code !== 'dates-taken' && booked.code !== 'busy') refresh()
    return refusedBooking(before, typed, form, booked)
  }
  const { attemptId, paymentId, bookingId: id, number } = booked.value
  if (attemptId) await perform(attemptId)
  redirect((await findCheckoutUrl(paymentId)) ?? bookingUrl({ id, number, linkTurn: 0 }))
}
