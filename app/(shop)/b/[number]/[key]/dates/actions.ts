'use server'

import { refresh } from 'next/cache'
import { notFound, RedirectType, redirect } from 'next/navigation'
import { z } from 'zod'
import { requireBooking } from '@/app/_session/require-booking'
import { askedLanguage } from '@/app/_ui/language/asked-language'
import { sentenceIn } from '@/app/_words/refusals'
import { changePeriod } from '@/lib/booking/change-period'
import { now } from '@/lib/clock'
import { performAll } from '@/lib/settlement/perform-all'
import { whereNext } from './where-next'

export type ChangeState = { problem: string | null }

const instant = z.iso.datetime().pipe(z.coerce.date())
const shape = z.object({
  ...{ number: z.string(), key: z.string(), from: instant, until: instant },
  ...{ seen: z.string().max(200), requestId: z.uuid() },
})

/** Gives the renter's booking the dates that the page has shown; then on to the payment, or back to the booking. */
export async function changeMine(_: ChangeState, form: FormData): Promise<ChangeState> {
  const asked = shape.safeParse(Object.fromEntries(form)).data ?? notFound()
  const { number, key, from, until, ...shown } = asked
  const { booking, actor } = await requireBooking(number, key)
  const at = await now()
  const ask = { ...shown, bookingId: booking.id, period: { from, until }, reason: '' }
  const done = await changePeriod({ ...ask, way: 'BY_TERMS' }, actor, at)
  if (!done.ok) {
    // The page shows what it would mean by now, for the next press of the button.
    refresh()
    return { problem: sentenceIn(await askedLanguage(), done) }
  }
  for (const paymentId of done.value.paymentIds) await performAll(paymentId)
  redirect(await whereNext(done.value.toPayId, actor, { number, key }, at), RedirectType.replace)
}
