import { prisma } from '@/lib/db'
import type { Coupon } from './coupon'
import { countedAt } from './coupon-use'
import { COUPON, couponOf } from './find-coupon'

/** A coupon with how many of its uses count at a moment. */
export type CouponRow = Coupon & { note: string; uses: number }

/** Every coupon, the newest first. */
export async function findCoupons(at: Date): Promise<CouponRow[]> {
  const rows = await prisma.coupon.findMany({
    select: { ...COUPON, _count: { select: { uses: { where: { booking: countedAt(at) } } } } },
    orderBy: [{ createdAt: 'desc' }, { code: 'asc' }],
  })
  return rows.map(({ _count, ...row }) => ({ ...couponOf(row), uses: _count.uses }))
}
