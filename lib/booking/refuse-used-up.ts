import type { Db } from '@/lib/db'
import { type Refused, refused } from '@/lib/outcome'
import { countedAt } from './coupon-use'

export type UsedUp = 'coupon-used-up' | 'coupon-used-already'

export type CouponUse = { couponId: string; email: string | null; requestId: string; at: Date }

/**
 * Whether a use is left. Uses are counted from the bookings as they are: a hold that ran out, lapsed or was given up before
 * it was paid counts no longer, and the booking of the same request never does. Without an e-mail address yet, only in total.
 */
export async function refuseUsedUp(
  db: Db,
  { couponId, email, requestId, at }: CouponUse,
): Promise<Refused<UsedUp> | null> {
  const coupon = await db.coupon.findUniqueOrThrow({
    where: { id: couponId },
    select: { code: true, mostUses: true, mostUsesEach: true },
  })
  const { code, mostUses, mostUsesEach } = coupon
  const count = (by?: string) => {
    const counts = { booking: { ...countedAt(at), requestId: { not: requestId } } }
    return db.couponUse.count({ where: { couponId, email: by, ...counts } })
  }
  if (mostUses !== null && (await count()) >= mostUses) return refused('coupon-used-up', { code })
  const own = email?.trim().toLowerCase()
  if (mostUsesEach !== null && own && (await count(own)) >= mostUsesEach)
    return refused('coupon-used-already', { code, most: mostUsesEach })
  return null
}
