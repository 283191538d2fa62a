import type { Tx } from '@/lib/db'
import type { Refused } from '@/lib/outcome'
import { type CouponUse, refuseUsedUp, type UsedUp } from './refuse-used-up'

/**
 * Takes one use of a coupon for a booking that is about to be written, or says that none is left. Whoever uses the same one
 * waits here until that booking is written, so that two tabs cannot take the last use together.
 */
export async function takeCoupon(tx: Tx, use: CouponUse): Promise<Refused<UsedUp> | null> {
  await tx.$queryRaw`SELECT id FROM coupon WHERE id = ${use.couponId}::uuid FOR NO KEY UPDATE`
  return refuseUsedUp(tx, use)
}
