'use server'

import { notFound, RedirectType, redirect } from 'next/navigation'
import { requireStaff } from '@/app/_session/require-staff'
import { findBookingId } from '@/lib/booking/find-booking'
import { now } from '@/lib/clock'
import { captureDeposit } from '@/lib/deposit/capture-deposit'
import { keepDeposit } from '@/lib/settlement/keep-deposit'
import { performAll } from '@/lib/settlement/perform-all'
import { type ClaimState, readClaim, refuse, typedIn } from './read-claim'

export async function takeDeposit(number: string, _: ClaimState, form: FormData): Promise<ClaimState> {
  const { actor } = await requireStaff('deposits')
  const { id, deposit } = (await findBookingId(number)) ?? notFound()
  const read = await readClaim(form)
  if ('state' in read) return read.state
  const take = deposit?.ending === 'REFUND' ? keepDeposit : captureDeposit
  const taken = await take({ ...read.claim, bookingId: id }, actor, await now())
  if (!taken.ok) return refuse(typedIn(form), taken).state
  await performAll(taken.value.paymentId)
  // The used form leaves the history: going back to it would send its request again, which takes nothing.
  redirect(`/desk/bookings/${number}?capture=${taken.value.depositCaptureId}`, RedirectType.replace)
}
