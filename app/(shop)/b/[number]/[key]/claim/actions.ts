'use server'

import { refresh } from 'next/cache'
import { notFound, RedirectType, redirect } from 'next/navigation'
import { z } from 'zod'
import { privatePath } from '@/app/_paths/path-here'
import { requireBooking } from '@/app/_session/require-booking'
import { askedLanguage } from '@/app/_ui/language/asked-language'
import { sentenceIn } from '@/app/_words/refusals'
import { answerClaim } from '@/lib/claim/answer-claim'
import { findClaims } from '@/lib/claim/find-claims'
import { now } from '@/lib/clock'
import { collectClaim } from '@/lib/settlement/collect-claim'
import { type AnswerState, readObjection, typedOf } from './read-objection'

const shape = z.object({ number: z.string(), key: z.string(), claimId: z.uuid() })

/** The claim that a form of this page is about, if it belongs to the booking whose key was given. */
async function claimIn(form: FormData) {
  const asked = shape.safeParse(Object.fromEntries(form)).data ?? notFound()
  const { booking, actor } = await requireBooking(asked.number, asked.key)
  const claim = (await findClaims(booking.id)).find(({ id }) => id === asked.claimId) ?? notFound()
  return { claim, actor, booking, path: await privatePath(asked.number, asked.key) }
}

/** The renter accepts all of it: it is collected at once, as the page has said. */
export async function acceptClaim(_: AnswerState, form: FormData): Promise<AnswerState> {
  const { claim, actor, booking, path } = await claimIn(form)
  const at = await now()
  const given = { claimId: claim.id, on: 'PAGE', name: booking.contactName, says: 'ACCEPT' } as const
  const done = await answerClaim(given, actor, at)
  if (!done.ok) {
    refresh()
    return { typed: {}, problem: sentenceIn(await askedLanguage(), done) }
  }
  await collectClaim(claim.id, at)
  redirect(`${path}/claim`, RedirectType.replace)
}

/** The renter objects, to all of it or to some. */
export async function objectToClaim(_: AnswerState, form: FormData): Promise<AnswerState> {
  const { claim, actor, booking, path } = await claimIn(form)
  const read = await readObjection(form, claim)
  if ('problem' in read) return read
  const given = { claimId: claim.id, on: 'PAGE', name: booking.contactName, ...read } as const
  const done = await answerClaim(given, actor, await now())
  if (!done.ok) return { typed: typedOf(form), problem: sentenceIn(await askedLanguage(), done) }
  redirect(`${path}/claim`, RedirectType.replace)
}
