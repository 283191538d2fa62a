import { prisma } from '@/lib/db'
import { findChanging, fitInto } from '@/lib/inventory/changing-stays'
import { type Outcome, ok, refused } from '@/lib/outcome'
import type { Period } from '@/lib/period'
import { agreedRent } from './agreed-rent'
import { type CancellationPolicy, percentBack, policyNow } from './cancellation-policy'
import type { ForeseenDeposit } from './deposit-after'
import { earliest } from './earliest'
import { type Fallback, fallbackOf, isOver } from './fallback'
import { findOpenFallback } from './find-open-fallback'
import { foreseeDeposit } from './foresee-deposit'
import { judgeChange, type OwnJudgeRefusal } from './judge-change'
import { type DifferencePlan, differenceKey, planDifference } from './plan-difference'
import { refuseNotFree } from './refuse-not-free'

export type OwnChange = {
  was: Period
  period: Period
  currency: string
  plan: DifferencePlan
  /** What was shown of the money, to be sent back with the click. */
  seen: string
  /** The agreed rent, before and with the new dates. */
  rentMinor: { was: number; is: number }
  /** How many percent of what is given up go back. */
  percent: number
  deposit: ForeseenDeposit
  /** Until when it is to be paid, and what comes back otherwise. */
  fallback: Fallback | null
  /** What cancelling gives back after the change. */
  policy: CancellationPolicy
}

/** What other dates would do, before the renter chooses them: whether they are free, the money, the deposit. A forecast: `changePeriod` decides. */
export async function foreseeOwnChange(
  { bookingId, period }: { bookingId: string; period: Period },
  at: Date,
): Promise<Outcome<OwnChange, OwnJudgeRefusal | 'not-free-then' | 'change-lapsed'>> {
  const judged = await judgeChange(bookingId, period, 'BY_TERMS', at)
  if (!judged.ok) return judged
  const { booking, shop, repricing } = judged.value
  const { fromAt, untilAt, currency, amendments, cancellation } = booking
  const open = await findOpenFallback(prisma, bookingId)
  if (isOver(open, at)) return refused('change-lapsed')
  const places = await findChanging(prisma, bookingId, earliest(period, fromAt, at))
  const fit = fitInto(places, period, 'web')
  if (fit.kind === 'short') return refuseNotFree(booking, period, fit, shop, at)
  const plan = await planDifference(prisma, booking, repricing, 'BY_TERMS', at)
  const percent = percentBack(policyNow(booking), fromAt, at)
  const agreedMinor = agreedRent(booking)
  const was = { from: fromAt, until: untilAt }
  return ok({
    was,
    period,
    currency,
    plan,
    seen: differenceKey(plan),
    rentMinor: { was: agreedMinor, is: agreedMinor + plan.agreedMinor },
    percent,
    fallback: fallbackOf({ was, is: period, agreedMinor: plan.agreedMinor }, open, at),
    deposit: await foreseeDeposit(bookingId, period, at),
    policy: policyNow({ cancellation, amendments: [...amendments, { cancelPercent: percent }] }),
  })
}
