'use server'

import { refresh } from 'next/cache'
import { notFound, redirect } from 'next/navigation'
import { z } from 'zod'
import { privatePath } from '@/app/_paths/path-here'
import { requireBooking } from '@/app/_session/require-booking'
import { askedLanguage } from '@/app/_ui/language/asked-language'
import { sentenceIn } from '@/app/_words/refusals'
import { acceptTerms } from '@/lib/booking/accept-terms'
import { keepLonger } from '@/lib/booking/keep-longer'
import { stopTexts } from '@/lib/booking/stop-texts'
import { wantTexts } from '@/lib/booking/want-texts'
import { now } from '@/lib/clock'
import { findCheckoutUrl } from '@/lib/payment/find-checkout-url'
import { forgetCard } from '@/lib/payment/forget-card'
import { pay } from '@/lib/payment/pay'
import { perform } from '@/lib/settlement/perform'

export type PayState = { problem: string | null }

const shape = z.object({
  number: z.string(),
  key: z.string(),
  paymentId: z.uuid(),
  accepted: z.literal('on').optional(),
  termsHash: z.string().length(64).optional(),
})

/** Sends the renter to the gateway's page for a payment of their booking, when they have accepted its terms; back here when it did not answer. */
export async function payBooking(_: PayState, form: FormData): Promise<PayState> {
  const asked = shape.safeParse(Object.fromEntries(form)).data ?? notFound()
  const { booking, actor } = await requireBooking(asked.number, asked.key)
  const payment = booking.payments.find(({ id }) => id === asked.paymentId) ?? notFound()
  const at = await now()
  if (asked.accepted && asked.termsHash) {
    const accepted = await acceptTerms({ bookingId: booking.id, termsHash: asked.termsHash }, actor, at)
    if (!accepted.ok) return { problem: sentenceIn(await askedLanguage(), accepted) }
  }
  const way = await pay(payment.id, actor, at)
  if (!way.ok) {
    refresh()
    return { problem: sentenceIn(await askedLanguage(), way) }
  }
  if (way.value.attemptId) await perform(way.value.attemptId)
  redirect((await findCheckoutUrl(way.value.paymentId)) ?? (await privatePath(asked.number, asked.key)))
}

export type ForgetState = { problem: string | null }

const ofBooking = z.object({ number: z.string(), key: z.string() })

/** The renter takes back what they agreed to about their card. */
export async function forgetMyCard(_: ForgetState, form: FormData): Promise<ForgetState> {
  const asked = ofBooking.safeParse(Object.fromEntries(form)).data ?? notFound()
  const { booking, actor } = await requireBooking(asked.number, asked.key)
  const forgotten = await forgetCard(booking.id, actor, await now())
  refresh()
  return { problem: forgotten.ok ? null : sentenceIn(await askedLanguage(), forgotten) }
}

const longer = ofBooking.extend({ seenUntil: z.coerce.date() })

/** Has the dates kept for some minutes more while the renter is still paying. */
export async function keepMineLonger(_: PayState, form: FormData): Promise<PayState> {
  const asked = longer.safeParse(Object.fromEntries(form)).data ?? notFound()
  const { booking, actor } = await requireBooking(asked.number, asked.key)
  const kept = await keepLonger({ bookingId: booking.id, seenUntil: asked.seenUntil }, actor, await now())
  refresh()
  return { problem: kept.ok ? null : sentenceIn(await askedLanguage(), kept) }
}

/** The renter wants what is urgent as a text, too. */
export async function startMyTexts(form: FormData): Promise<void> {
  const asked = ofBooking.safeParse(Object.fromEntries(form)).data ?? notFound()
  const { booking, actor } = await requireBooking(asked.number, asked.key)
  await wantTexts(booking.id, actor, await now())
  refresh()
}

/** The renter wants no more texts. */
export async function stopMyTexts(form: FormData): Promise<void> {
  const asked = ofBooking.safeParse(Object.fromEntries(form)).data ?? notFound()
  const { booking, actor } = await requireBooking(asked.number, asked.key)
  await stopTexts(booking.id, actor, await now())
  refresh()
}
