'use server'

import { notFound, redirect } from 'next/navigation'
import { requireStaff } from '@/app/_session/require-staff'
import { sentenceFor } from '@/app/_words/refusals'
import { findBookingId } from '@/lib/booking/find-booking'
import { handOut } from '@/lib/booking/hand-out'
import { takeBack } from '@/lib/booking/take-back'
import { now } from '@/lib/clock'
import { askForPayment } from '@/lib/deposit/ask-for-payment'
import { refundDeposit } from '@/lib/deposit/refund-deposit'
import { performAll } from '@/lib/settlement/perform-all'

export type DeedState = { problem?: string }

export async function handOutGear(number: string, _: DeedState): Promise<DeedState> {
  const { actor } = await requireStaff('bookings')
  const { id } = (await findBookingId(number)) ?? notFound()
  const done = await handOut(id, actor, await now())
  if (!done.ok) return { problem: sentenceFor(done) }
  redirect(`/desk/bookings/${number}?done=handed-out`)
}

export async function takeBackUndamaged(number: string, _: DeedState): Promise<DeedState> {
  const { actor } = await requireStaff('bookings')
  const { id } = (await findBookingId(number)) ?? notFound()
  const done = await takeBack(id, 'undamaged', actor, await now())
  if (!done.ok) return { problem: sentenceFor(done) }
  redirect(`/desk/bookings/${number}?done=undamaged`)
}

export async function takeBackDamaged(number: string, _: DeedState): Promise<DeedState> {
  const { actor, duties } = await requireStaff('bookings')
  const { id, deposit } = (await findBookingId(number)) ?? notFound()
  const done = await takeBack(id, 'damaged', actor, await now())
  if (!done.ok) return { problem: sentenceFor(done) }
  const mayDecide = deposit !== null && duties.includes('deposits')
  redirect(`/desk/bookings/${number}${mayDecide ? '/deposit?reason=DAMAGE&done=damaged' : '?done=damaged'}`)
}

export async function sendPaymentLink(
  number: string,
  depositCaptureId: string,
  _: DeedState,
): Promise<DeedState> {
  const { actor } = await requireStaff('deposits')
  const asked = await askForPayment(depositCaptureId, actor, await now())
  if (!asked.ok) return { problem: sentenceFor(asked) }
  redirect(`/desk/bookings/${number}?capture=${depositCaptureId}`)
}

export async function payBackDeposit(number: string, _: DeedState): Promise<DeedState> {
  const { actor } = await requireStaff('deposits')
  const { id } = (await findBookingId(number)) ?? notFound()
  const prepared = await refundDeposit(id, actor, await now())
  if (!prepared.ok) return { problem: sentenceFor(prepared) }
  await performAll(prepared.value.paymentId)
  redirect(`/desk/bookings/${number}?done=paid-back`)
}
