'use server'

import { notFound, RedirectType, redirect } from 'next/navigation'
import { requireStaff } from '@/app/_session/require-staff'
import { type RefusalCode, sentenceFor } from '@/app/_words/refusals'
import { typedIn, type UnitsState } from '@/app/(desk)/desk/bookings/[number]/_units/units-state'
import { findBookingId } from '@/lib/booking/find-booking'
import { answerClaim } from '@/lib/claim/answer-claim'
import { decideClaim } from '@/lib/claim/decide-claim'
import { findClaims } from '@/lib/claim/find-claims'
import { findPricesFor } from '@/lib/claim/find-prices-for'
import { letRestGo } from '@/lib/claim/let-rest-go'
import { openClaim } from '@/lib/claim/open-claim'
import { withdrawClaim } from '@/lib/claim/withdraw-claim'
import { now } from '@/lib/clock'
import { readMinor } from '@/lib/money'
import type { Refused } from '@/lib/outcome'
import { captureUnderObjection } from '@/lib/settlement/capture-under-objection'
import { collectClaim } from '@/lib/settlement/collect-claim'
import { performAll } from '@/lib/settlement/perform-all'
import { sealEvidence } from '@/lib/settlement/seal-evidence'
import { isUuid } from '@/lib/uuid'
import { readWish } from './read-wish'

/** The form again, with what was typed and why not. */
const again = (form: FormData, no: Refused<RefusalCode>): UnitsState => ({
  typed: typedIn(form),
  problems: { form: sentenceFor(no) },
})

const back = (number: string, done: string): never =>
  redirect(`/desk/bookings/${number}/claim?done=${done}`, RedirectType.replace)

/** The booking's latest claim: the only one that anything can still be done about. */
async function latestOf(number: string) {
  const { id } = (await findBookingId(number)) ?? notFound()
  return (await findClaims(id)).at(-1) ?? notFound()
}

export async function openIt(number: string, _: UnitsState, form: FormData): Promise<UnitsState> {
  const { actor } = await requireStaff('deposits')
  const { id } = (await findBookingId(number)) ?? notFound()
  const read = await readWish(form, await findPricesFor(id))
  if ('state' in read) return read.state
  const opened = await openClaim({ ...read.wish, bookingId: id }, actor, await now())
  return opened.ok ? back(number, 'opened') : again(form, opened)
}

/** The renter stands at the desk and accepts: it is collected at once. */
export async function acceptHere(number: string, _: UnitsState, form: FormData): Promise<UnitsState> {
  const { actor } = await requireStaff('deposits')
  const claim = await latestOf(number)
  const name = String(form.get('name') ?? '').slice(0, 200)
  const at = await now()
  const given = { claimId: claim.id, on: 'DESK', name, says: 'ACCEPT' } as const
  const done = await answerClaim(given, actor, at)
  if (!done.ok) return again(form, done)
  await collectClaim(claim.id, at)
  return back(number, 'accepted')
}

export async function decideIt(number: string, _: UnitsState, form: FormData): Promise<UnitsState> {
  const { actor } = await requireStaff('deposits')
  const claim = await latestOf(number)
  const items = claim.items.map(({ id }) => ({
    itemId: id,
    decidedMinor: readMinor(String(form.get(`amount-${id}`) ?? '')) ?? Number.NaN,
  }))
  const note = String(form.get('note') ?? '').slice(0, 5000)
  const at = await now()
  const done = await decideClaim({ claimId: claim.id, items, note }, actor, at)
  if (!done.ok) return again(form, done)
  await collectClaim(claim.id, at)
  return back(number, 'decided')
}

export async function letItGo(number: string, _: UnitsState, form: FormData): Promise<UnitsState> {
  const { actor } = await requireStaff('deposits')
  const claim = await latestOf(number)
  const at = await now()
  const reason = String(form.get('reason') ?? '').slice(0, 5000)
  const done = await withdrawClaim(claim.id, reason, actor, at)
  if (!done.ok) return again(form, done)
  await collectClaim(claim.id, at)
  return back(number, 'let-go')
}

/** What neither the deposit nor the link has paid. */
export async function letTheRestGo(
  number: string,
  claimId: string,
  _: UnitsState,
  form: FormData,
): Promise<UnitsState> {
  const { actor } = await requireStaff('deposits')
  const { id } = (await findBookingId(number)) ?? notFound()
  const claim = (await findClaims(id)).find((one) => one.id === claimId) ?? notFound()
  const reason = String(form.get('reason') ?? '').slice(0, 5000)
  const done = await letRestGo(claim.id, reason, actor, await now())
  if (!done.ok) return again(form, done)
  for (const paymentId of done.value.paymentIds) await performAll(paymentId)
  return back(number, 'rest-let-go')
}

export async function takeUnderObjection(number: string, _: UnitsState, form: FormData): Promise<UnitsState> {
  const { actor } = await requireStaff('deposits')
  const claim = await latestOf(number)
  const done = await captureUnderObjection(claim.id, actor, await now())
  return done.ok ? back(number, 'taken') : again(form, done)
}

export async function sealIt(number: string, claimId: string): Promise<void> {
  const { actor } = await requireStaff('deposits')
  const { id } = (await findBookingId(number)) ?? notFound()
  if (!isUuid(claimId) || !(await sealEvidence(id, claimId, actor, await now()))) notFound()
  back(number, 'sealed')
}
