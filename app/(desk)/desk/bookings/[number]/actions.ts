'use server'

import { notFound, redirect } from 'next/navigation'
import { requireStaff } from '@/app/_session/require-staff'
import { sentenceFor } from '@/app/_words/refusals'
import { findBookingId } from '@/lib/booking/find-booking'
import { handOut } from '@/lib/booking/hand-out'
import { handOutAnyway, REASON_LENGTH } from '@/lib/booking/hand-out-anyway'
import { letLateFeeGo } from '@/lib/booking/let-late-fee-go'
import { takeBack } from '@/lib/booking/take-back'
import { now } from '@/lib/clock'
import { askForDeposit } from '@/lib/deposit/ask-for-deposit'
import { askForPayment } from '@/lib/deposit/ask-for-payment'
import { refundDeposit } from '@/lib/deposit/refund-deposit'
import { releaseDeposit } from '@/lib/deposit/release-deposit'
import { withdrawRelease } from '@/lib/deposit/withdraw-release'
import { performAll } from '@/lib/settlement/perform-all'
import type { ReasonState } from './reason-form'
import type { DeedRefusal } from './refused-deed'

// What happened, or why not, is said by the page of the booking, which shows how things stand by then.
const to = (number: string, happened: string): never => redirect(`/desk/bookings/${number}?${happened}`)
const refuse = (number: string, { code }: { code: DeedRefusal }): never => to(number, `refused=${code}`)

/** `seen`: the codes that the page showed, so that it can say which others have left instead. */
export async function handOutGear(number: string, seen: string): Promise<void> {
  const { actor } = await requireStaff('bookings')
  const { id } = (await findBookingId(number)) ?? notFound()
  const done = await handOut(id, actor, await now())
  if (!done.ok) return refuse(number, done)
  to(number, `done=handed-out&seen=${encodeURIComponent(seen)}`)
}

/** Against the block: takes both duties, the one for gear and the one for the money at risk. */
export async function handOutAgainstBlock(
  number: string,
  _: ReasonState,
  form: FormData,
): Promise<ReasonState> {
  const [{ actor }] = await Promise.all([requireStaff('bookings'), requireStaff('deposits')])
  const { id } = (await findBookingId(number)) ?? notFound()
  const reason = String(form.get('reason') ?? '').slice(0, 5 * REASON_LENGTH)
  const done = await handOutAnyway(id, reason, actor, await now())
  if (!done.ok) return { reason, problem: sentenceFor(done) }
  return to(number, 'done=handed-out')
}

export async function askForDepositNow(number: string): Promise<void> {
  const { actor } = await requireStaff('deposits')
  const { id } = (await findBookingId(number)) ?? notFound()
  const asked = await askForDeposit({ bookingId: id, why: 'SECURE' }, actor, await now())
  if (!asked.ok) return refuse(number, asked)
  await performAll(asked.value.paymentId)
  to(number, 'done=asked-for-deposit')
}

export async function letLateGo(number: string, _: ReasonState, form: FormData): Promise<ReasonState> {
  const { actor } = await requireStaff('deposits')
  const { id } = (await findBookingId(number)) ?? notFound()
  const reason = String(form.get('reason') ?? '').slice(0, 5 * REASON_LENGTH)
  const done = await letLateFeeGo(id, reason, actor, await now())
  if (!done.ok) return { reason, problem: sentenceFor(done) }
  return to(number, 'done=fee-let-go')
}

export async function takeBackUndamaged(number: string): Promise<void> {
  const { actor } = await requireStaff('bookings')
  const { id } = (await findBookingId(number)) ?? notFound()
  const done = await takeBack(id, 'undamaged', actor, await now())
  if (!done.ok) return refuse(number, done)
  to(number, 'done=undamaged')
}

export async function takeBackDamaged(number: string): Promise<void> {
  const { actor, duties } = await requireStaff('bookings')
  const { id, deposit } = (await findBookingId(number)) ?? notFound()
  const done = await takeBack(id, 'damaged', actor, await now())
  if (!done.ok) return refuse(number, done)
  if (deposit === null || !duties.includes('deposits')) to(number, 'done=damaged')
  redirect(`/desk/bookings/${number}/deposit?reason=DAMAGE&done=damaged`)
}

export async function sendPaymentLink(number: string, depositCaptureId: string): Promise<void> {
  const { actor } = await requireStaff('deposits')
  const asked = await askForPayment(depositCaptureId, actor, await now())
  if (!asked.ok) return refuse(number, asked)
  to(number, `capture=${depositCaptureId}`)
}

export async function letDepositGo(number: string): Promise<void> {
  const { actor } = await requireStaff('deposits')
  const { id } = (await findBookingId(number)) ?? notFound()
  const done = await releaseDeposit(id, actor, await now())
  if (!done.ok) return refuse(number, done)
  to(number, 'done=let-go')
}

export async function keepDepositAfterAll(number: string): Promise<void> {
  const { actor } = await requireStaff('deposits')
  const { id } = (await findBookingId(number)) ?? notFound()
  const done = await withdrawRelease(id, actor, await now())
  if (!done.ok) return refuse(number, done)
  to(number, 'done=not-let-go')
}

export async function payBackDeposit(number: string): Promise<void> {
  const { actor } = await requireStaff('deposits')
  const { id } = (await findBookingId(number)) ?? notFound()
  const prepared = await refundDeposit(id, actor, await now())
  if (!prepared.ok) return refuse(number, prepared)
  await performAll(prepared.value.paymentId)
  to(number, 'done=paid-back')
}
