import { prisma } from '@/lib/db'
import type { Prisma } from '@/lib/generated/prisma/client'
import type { Coupon } from './coupon'

export const COUPON = {
  id: true,
  code: true,
  note: true,
  percent: true,
  amountMinor: true,
  currency: true,
  rentedFrom: true,
  rentedUntil: true,
  bookedFrom: true,
  bookedUntil: true,
  mostUses: true,
  mostUsesEach: true,
  leastMinor: true,
  stoppedAt: true,
  products: { select: { productId: true }, orderBy: { productId: 'asc' } },
} as const satisfies Prisma.CouponSelect

type CouponRow = Prisma.CouponGetPayload<{ select: typeof COUPON }>

export const couponOf = ({ products, stoppedAt, ...row }: CouponRow): Coupon & { note: string } => ({
  ...row,
  rentedFrom: dayIn(row.rentedFrom),
  rentedUntil: dayIn(row.rentedUntil),
  bookedFrom: dayIn(row.bookedFrom),
  bookedUntil: dayIn(row.bookedUntil),
  productIds: products.map(({ productId }) => productId),
  isStopped: stoppedAt !== null,
})

const dayIn = (date: Date | null): string | null => date?.toISOString().slice(0, 10) ?? null

/** A coupon by its code as `readCode` has it; null when there is none. */
export async function findCoupon(code: string): Promise<Coupon | null> {
  const row = await prisma.coupon.findUnique({ where: { code }, select: COUPON })
  return row && couponOf(row)
}
