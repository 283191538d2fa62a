'use server'

import { notFound, redirect } from 'next/navigation'
import { requireStaff } from '@/app/_session/require-staff'
import { sentenceFor } from '@/app/_words/refusals'
import { findBookingId } from '@/lib/booking/find-booking'
import { now } from '@/lib/clock'
import { answerQuestion } from '@/lib/question/answer-question'
import { findQuestions } from '@/lib/question/find-questions'
import { ANSWER_LENGTH } from '@/lib/question/question'

export type AnswerState = { typed: string; problem: string | null }

/** Answers a question of this booking's renter, who gets it as a letter. */
export async function answerIt(
  number: string,
  questionId: string,
  _: AnswerState,
  form: FormData,
): Promise<AnswerState> {
  const { actor } = await requireStaff('bookings')
  const { id } = (await findBookingId(number)) ?? notFound()
  const question = (await findQuestions(id)).find((one) => one.id === questionId) ?? notFound()
  const typed = String(form.get('answer') ?? '').slice(0, 5 * ANSWER_LENGTH)
  const done = await answerQuestion({ questionId: question.id, text: typed }, actor, await now())
  if (!done.ok) return { typed, problem: sentenceFor(done) }
  redirect(`/desk/bookings/${number}#questions`)
}
