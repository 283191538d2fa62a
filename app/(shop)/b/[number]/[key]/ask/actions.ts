'use server'

import { refresh } from 'next/cache'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { requireBooking } from '@/app/_session/require-booking'
import { askedLanguage } from '@/app/_ui/language/asked-language'
import { sentenceIn } from '@/app/_words/refusals'
import { now } from '@/lib/clock'
import { askQuestion } from '@/lib/question/ask-question'
import { QUESTION_RULE } from '@/lib/question/question'

export type AskState = { typed: string; problem: string | null; isSent: boolean }

const shape = z.object({
  number: z.string(),
  key: z.string(),
  requestId: z.uuid(),
  text: z.string().max(5 * QUESTION_RULE.mostCharacters),
})

/** The renter asks the shop about this booking. */
export async function askShop(_: AskState, form: FormData): Promise<AskState> {
  const { number, key, requestId, text } = shape.safeParse(Object.fromEntries(form)).data ?? notFound()
  const { booking, actor } = await requireBooking(number, key)
  const asked = await askQuestion({ bookingId: booking.id, requestId, text }, actor, await now())
  if (!asked.ok) return { typed: text, problem: sentenceIn(await askedLanguage(), asked), isSent: false }
  refresh()
  return { typed: '', problem: null, isSent: true }
}
