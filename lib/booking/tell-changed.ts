import type { Tx } from '@/lib/db'
import { queueNotice } from '@/lib/notice/queue-notice'
import type { Period } from '@/lib/period'
import { bookingUrl } from '@/lib/private-link'
import type { Fallback } from './fallback'
import type { DifferencePlan } from './plan-difference'

type Change = {
  bookingId: string
  amendmentId: string
  was: Period
  plan: DifferencePlan
  byRenter: boolean
  fallback: Fallback | null
}

/** The letter with the new dates, what they cost more or less, and how that is paid; a refund is told again when it is made. */
export async function tellChanged(
  tx: Tx,
  { bookingId, amendmentId, was, plan, byRenter, fallback }: Change,
  at: Date,
): Promise<void> {
  const booking = await tx.booking.findUniqueOrThrow({ where: { id: bookingId } })
  await queueNotice(tx, {
    kind: 'booking-changed',
    onceKey: `changed:${amendmentId}`,
    bookingId,
    facts: {
      bookingUrl: bookingUrl(booking),
      wasFromAt: was.from,
      wasUntilAt: was.until,
      linkMinor: plan.linkMinor,
      carriedMinor: plan.linkMinor > 0 ? plan.carriedMinor : 0,
      backMinor: plan.backMinor,
      money: plan.kind,
      isOut: booking.state === 'OUT',
      byRenter,
      keptMinor: plan.keptMinor,
      payUntil: fallback?.payUntil ?? null,
      backFromAt: fallback?.period.from ?? null,
      backUntilAt: fallback?.period.until ?? null,
    },
    at,
  })
}
