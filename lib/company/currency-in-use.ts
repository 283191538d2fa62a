import type { Tx } from '@/lib/db'
import { type Refused, refused } from '@/lib/outcome'

type Row = { products: number; bookings: number; coupons: number; prices: number; claims: number }

/**
 * What still counts in the shop's currency, as the reason not to take another one: products that are not in the archive,
 * bookings that are not over or whose deposit is not, coupons, prices for damage. Null when nothing does.
 */
export async function currencyInUse(
  tx: Tx,
  was: string,
  is: string,
): Promise<Refused<'currency-in-use'> | null> {
  const [row] = await tx.$queryRaw<Row[]>`
    SELECT
      (SELECT count(*) FROM product WHERE state <> 'ARCHIVED' AND currency <> ${is})::int AS products,
      (SELECT count(*) FROM booking WHERE state IN ('HELD', 'CONFIRMED', 'OUT', 'RETURNED') AND currency <> ${is})::int AS bookings,
      (SELECT count(*) FROM coupon WHERE stopped_at IS NULL AND currency <> ${is})::int AS coupons,
      (SELECT count(*) FROM damage_price WHERE ended_at IS NULL AND currency <> ${is})::int AS prices,
      (SELECT count(*) FROM claim WHERE state IN ('NOTIFIED', 'OBJECTED', 'UNANSWERED') AND currency <> ${is})::int AS claims`
  const { products, bookings, coupons, prices, claims } = row!
  if (products + bookings + coupons + prices + claims === 0) return null
  return refused('currency-in-use', { was, is, products, bookings, coupons, prices, claims })
}
