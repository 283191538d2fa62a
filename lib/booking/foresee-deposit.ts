import { prisma } from '@/lib/db'
import type { Refused } from '@/lib/outcome'
import { type DepositProblem, depositProblem } from '@/lib/payment/deposit-problem'
import type { Period } from '@/lib/period'
import { secureDue } from './secure-due'

/**
 * What becomes of a deposit with other dates. STAYS: as it is. ANEW: as it is, but its approval does not last for them and is
 * asked for once more. LATER: it is approved at `secureAt`, near the new pick-up. NONE: there is none, or it is over.
 */
export type ForeseenDeposit = {
  kind: 'NONE' | 'STAYS' | 'ANEW' | 'LATER'
  limitMinor: number
  secureAt: Date | null
  problem: Refused<DepositProblem> | null
}

const NONE: ForeseenDeposit = { kind: 'NONE', limitMinor: 0, secureAt: null, problem: null }

/** Its amount never changes; what may is until when it stands. */
export async function foreseeDeposit(
  bookingId: string,
  { from, until }: Period,
  at: Date,
): Promise<ForeseenDeposit> {
  const deposit = await prisma.deposit.findUnique({
    where: { bookingId },
    include: { line: { include: { payment: true } } },
  })
  if (!deposit || deposit.endedAt) return NONE
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
  return { ...still, kind: problem ? 'ANEW' : 'STAYS', problem }
}
