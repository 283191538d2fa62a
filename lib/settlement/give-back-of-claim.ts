import { CLOCK } from '@/lib/actor'
import type { Claim } from '@/lib/generated/prisma/client'
import { refundBooking } from '@/lib/payment/refund-booking'
import { performAll } from './perform-all'

/**
 * What was taken under objection and was not upheld goes back, under the claim's own name; false while other money of these
 * payments is moving.
 */
export async function giveBackOfClaim(claim: Claim, amountMinor: number, at: Date): Promise<boolean> {
  const { bookingId, currency, refundRequestId: requestId, decisionNote } = claim
  const note = decisionNote || 'It was not decided in time.'
  const refund = { bookingId, amountMinor, currency, reason: 'OBJECTION' as const, requestId, note }
  const asked = await refundBooking(refund, CLOCK, at)
  if (!asked.ok) {
    if (asked.code === 'refund-pending' || asked.code === 'capture-under-way') return false
    // Somebody has paid it back by hand already.
    if (asked.code === 'nothing-to-refund' || asked.code === 'more-than-captured') return true
    throw new Error(`What was taken under objection could not go back: ${asked.code}`)
  }
  for (const paymentId of asked.value.paymentIds) await performAll(paymentId)
  return true
}
