'use server'

import { refresh } from 'next/cache'
import { notFound, RedirectType, redirect } from 'next/navigation'
import { z } from 'zod'
import { privatePath } from '@/app/_paths/path-here'
import { requireBooking } from '@/app/_session/require-booking'
import { askedLanguage } from '@/app/_ui/language/asked-language'
import { sentenceIn } from '@/app/_words/refusals'
import { cancelBooking } from '@/lib/booking/cancel-booking'
import { now } from '@/lib/clock'
import { performAll } from '@/lib/settlement/perform-all'

export type CancelState = { problem: string | null }

const shape = z.object({
  number: z.string(),
  key: z.string(),
  seenBackMinor: z.coerce.number().int().nonnegative(),
  seenKeptMinor: z.coerce.number().int().nonnegative(),
})

/** Cancels the renter's booking, with the money going back as the page has said; what came of it stands on the booking's page. */
export async function cancelMine(_: CancelState, form: FormData): Promise<CancelState> {
  const asked = shape.safeParse(Object.fromEntries(form)).data ?? notFound()
  const { booking, actor } = await requireBooking(asked.number, asked.key)
  const seen = { backMinor: asked.seenBackMinor, keptMinor: asked.seenKeptMinor }
  const done = await cancelBooking({ bookingId: booking.id, how: 'cancel', seen }, actor, await now())
  if (!done.ok) {
    // The page shows what would go back by now, for the next press of the button.
    refresh()
    return { problem: sentenceIn(await askedLanguage(), done) }
  }
  for (const paymentId of done.value.paymentIds) await performAll(paymentId)
  redirect(await privatePath(asked.number, asked.key), RedirectType.replace)
}
