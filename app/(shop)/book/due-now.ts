import type { Quote } from '@/lib/booking/quote'
import type { DepositPlan } from '@/lib/payment/deposit-plan'

/** What the renter approves on the next page: without a deposit that is planned for later. */
export const dueNow = ({ rentMinor, totalMinor }: Quote, plan: DepositPlan | null): number =>
  plan?.kind === 'NEAR_HAND_OUT' ? rentMinor : totalMinor
