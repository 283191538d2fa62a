import { capabilitiesOf } from '@/lib/gateway/capabilities-of'
import type { Deposit, Payment } from '@/lib/generated/prisma/client'
import { type Refused, refused } from '@/lib/outcome'
import { addMinutes } from '@/lib/period'
import { INSPECTION_HOURS, readPlan } from './deposit-plan'
import { endOfCover } from './end-of-cover'

export type DepositProblem = 'deposit-not-approved' | 'deposit-expired' | 'deposit-ends-early'

export type DepositInPlace = Pick<
  Deposit,
  'ending' | 'capturedMinor' | 'refundedMinor' | 'guaranteedUntil' | 'capturableUntil' | 'endedAt' | 'plan'
>
/** The payment that the deposit is authorized with. */
export type DepositPayment = Pick<Payment, 'gateway' | 'methodKind' | 'authorizedMinor' | 'endedAt'>

/**
 * Why gear had better not leave on the strength of this deposit: nobody approved it, its time is over, or it ends before
 * the gear has been looked over and nothing is planned for then. Null when it is in place.
 */
export function depositProblem(
  deposit: DepositInPlace,
  payment: DepositPayment | null,
  rentalUntil: Date,
  at: Date,
): Refused<DepositProblem> | null {
  if (deposit.ending === 'REFUND')
    return deposit.capturedMinor > deposit.refundedMinor ? null : refused('deposit-not-approved')
  if (!payment || payment.authorizedMinor === 0) return refused('deposit-not-approved')
  const ends = endOfCover(deposit, capabilitiesOf(payment))
  if (deposit.endedAt || payment.endedAt || !ends || ends <= at) return refused('deposit-expired')
  if (ends >= addMinutes(rentalUntil, INSPECTION_HOURS * 60)) return null
  return readPlan(deposit.plan)?.renewAt.length ? null : refused('deposit-ends-early')
}
