import { prisma } from '@/lib/db'
import { findChanging, fitInto, movesOfOthers } from '@/lib/inventory/changing-stays'
import { findMoved, type Moved } from '@/lib/inventory/find-moved'
import { type Outcome, ok, type Refused } from '@/lib/outcome'
import { type DepositProblem, depositProblem } from '@/lib/payment/deposit-problem'
import type { Period } from '@/lib/period'
import { earliest } from './earliest'
import { type ChangeWarning, judgeChange } from './judge-change'
import { type DifferencePlan, type DifferenceWay, planDifference } from './plan-difference'
import type { JudgeRefusal } from './refuse-change'
import { refuseNoRoom } from './refuse-no-room'

export type ForeseenChange = {
  period: Period
  currency: string
  warnings: ChangeWarning[]
  /** What happens to the money by each way that there is. */
  money: Record<DifferenceWay, DifferencePlan>
  /** Who else moves to another unit. */
  moved: Moved[]
  /** Why the deposit, which stays as it is, does not last for the new dates. */
  deposit: Refused<DepositProblem> | null
}

/** What a change of dates would do, before anybody does it: price, gear, deposit. A forecast: `changePeriod` decides. */
export async function foreseeChange(
  { bookingId, period }: { bookingId: string; period: Period },
  at: Date,
): Promise<Outcome<ForeseenChange, JudgeRefusal | 'no-room-then'>> {
  const judged = await judgeChange(bookingId, period, at)
  if (!judged.ok) return judged
  const { booking, shop, warnings, repricing } = judged.value
  const fit = fitInto(await findChanging(prisma, bookingId, earliest(period, booking.fromAt, at)), period)
  if (fit.kind === 'short') return refuseNoRoom(booking, period, fit, shop, at)
  const plan = (way: DifferenceWay) => planDifference(prisma, booking, repricing, way, at)
  return ok({
    period,
    currency: booking.currency,
    warnings,
    money: { USUAL: await plan('USUAL'), WAIVE: await plan('WAIVE'), PAY_BACK: await plan('PAY_BACK') },
    moved: await findMoved(prisma, movesOfOthers(fit.fitted)),
    deposit: await findDepositProblem(bookingId, period.until, at),
  })
}

/** One that is only asked for later is no problem yet. */
async function findDepositProblem(bookingId: string, until: Date, at: Date) {
  const deposit = await prisma.deposit.findUnique({
    where: { bookingId },
    include: { line: { include: { payment: true } } },
  })
  if (!deposit?.line || deposit.endedAt) return null
  return depositProblem(deposit, deposit.line.payment, until, at)
}
