import { prisma } from '@/lib/db'
import type { Coupon } from './coupon'
import { countedAt } from './coupon-use'
import { COUPON, couponOf } from './find-coupon'

export type CouponUse = { number: string; email: string; offMinor: number; currency: string }

/** A screenful; the desk finds the others by their booking. */
const MOST = 50

/** A coupon with the newest bookings whose use of it counts; null when there is none. */
export async function findCouponWithUses(
  id: string,
  at: Date,
): Promise<{ coupon: Coupon & { note: string }; uses: CouponUse[] } | null> {
  const row = await prisma.coupon.findUnique({
    where: { id },
    select: {
      ...COUPON,
      uses: {
        where: { booking: countedAt(at) },
        select: { email: true, offMinor: true, booking: { select: { number: true, currency: true } } },
        orderBy: { booking: { createdAt: 'desc' } },
        take: MOST,
      },
    },
  })
  if (!row) return null
  const { uses, ...coupon } = row
  return {
    coupon: couponOf(coupon),
    uses: uses.map(({ email, offMinor, booking }) => ({ email, offMinor, ...booking })),
  }
}
