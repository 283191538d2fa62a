import { prisma } from '@/lib/db'
import { findChanging, fitInto, movesOfOthers } from '@/lib/inventory/changing-stays'
import { findMoved, type Moved } from '@/lib/inventory/find-moved'
import { type Outcome, ok, type Refused } from '@/lib/outcome'
import type { DepositProblem } from '@/lib/payment/deposit-problem'
import type { Period } from '@/lib/period'
import { earliest } from './earliest'
import { foreseeDeposit } from './foresee-deposit'
import { type ChangeWarning, judgeChange } from './judge-change'
import { type DifferencePlan, planDifference, type StaffWay } from './plan-difference'
import type { JudgeRefusal } from './refuse-change'
import { refuseNoRoom } from './refuse-no-room'

export type ForeseenChange = {
  period: Period
  currency: string
  warnings: ChangeWarning[]
  /** What happens to the money by each way that there is. */
  money: Record<StaffWay, DifferencePlan>
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
  const judged = await judgeChange(bookingId, period, 'USUAL', at)
  if (!judged.ok) return judged
  const { booking, shop, warnings, repricing } = judged.value
  const fit = fitInto(await findChanging(prisma, bookingId, earliest(period, booking.fromAt, at)), period)
  if (fit.kind === 'short') return refuseNoRoom(booking, period, fit, shop, at)
  const plan = (way: StaffWay) => planDifference(prisma, booking, repricing, way, at)
  return ok({
    period,
    currency: booking.currency,
    warnings,
    money: { USUAL: await plan('USUAL'), WAIVE: await plan('WAIVE'), PAY_BACK: await plan('PAY_BACK') },
    moved: await findMoved(prisma, movesOfOthers(fit.fitted)),
    deposit: (await foreseeDeposit(bookingId, period, at)).problem,
  })
}
