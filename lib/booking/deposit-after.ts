import type { Deposit } from '@/lib/generated/prisma/client'
import type { Refused } from '@/lib/outcome'
import { SECURE_BEFORE_HOURS } from '@/lib/payment/deposit-plan'
import {
  type DepositInPlace,
  type DepositPayment,
  type DepositProblem,
  depositProblem,
} from '@/lib/payment/deposit-problem'
import { addMinutes, type Period } from '@/lib/period'

/**
 * What becomes of a deposit with other dates. STAYS: as it is. ANEW: as it is, but its approval does not last for them.
 * LATER: it is approved near the pick-up. NONE: there is none, or it is over. `secureAt` is when it is asked for next.
 */
export type ForeseenDeposit = {
  kind: 'NONE' | 'STAYS' | 'ANEW' | 'LATER'
  limitMinor: number
  secureAt: Date | null
  problem: Refused<DepositProblem> | null
}

const NONE: ForeseenDeposit = { kind: 'NONE', limitMinor: 0, secureAt: null, problem: null }

export const WITH_PAYMENT = { line: { include: { payment: true } } } as const

type Standing = Pick<Deposit, 'limitMinor' | 'secureAt' | 'secureTries'> &
  DepositInPlace & { line: { payment: DepositPayment } | null }

/** Its amount never changes; what may is until when it stands, and so when it is asked for. */
export function depositAfter(deposit: Standing | null, { from, until }: Period, at: Date): ForeseenDeposit {
  // One that has ended and is to be asked for anew is not over.
  if (!deposit || (deposit.endedAt && !deposit.secureAt)) return NONE
  const { limitMinor, line, secureAt, secureTries } = deposit
  const still = { ...NONE, limitMinor }
  // One that is only asked for later is no problem yet.
  if (!line)
    return {
      ...still,
      kind: 'LATER',
      secureAt: secureAt && secureTries === 0 ? secureDue(from, at) : secureAt,
    }
  const problem = depositProblem(deposit, line.payment, until, at)
  return problem
    ? { ...still, kind: 'ANEW', secureAt: secureDue(from, at), problem }
    : { ...still, kind: 'STAYS' }
}

/** When a deposit that is asked for near the hand-out is first asked for, with a start that is chosen now. */
function secureDue(from: Date, at: Date): Date {
  const due = addMinutes(from, -SECURE_BEFORE_HOURS[0] * 60)
  return due > at ? due : at
}
