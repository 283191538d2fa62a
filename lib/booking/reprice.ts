import { prisma } from '@/lib/db'
import { type Outcome, ok } from '@/lib/outcome'
import type { Period } from '@/lib/period'
import type { CartLine } from './cart'
import { applyCoupon, type Coupon } from './coupon'
import { COUPON, couponOf } from './find-coupon'
import { noPriceOver } from './price-gap'
import type { Quote, QuoteLine } from './quote'
import { findVariants, priceLines } from './quote-lines'

export type ToReprice = {
  timeZone: string
  quote: unknown
  rentMinor: number
  lines: { id: string; variantId: string; quantity: number }[]
}

/** What a change of dates does to the price; amounts in minor units. */
export type Repricing = {
  /** The lines over the new dates, as the web would price them today. */
  lines: QuoteLine[]
  nowMinor: number
  differenceMinor: number
  /** The difference by booking line; they add up to it. */
  differences: { lineId: string; description: string; vatRateBp: number; amountMinor: number }[]
}

/**
 * What other dates cost more or less, by the same engine and lists as the web: both periods at the prices of today, so that
 * nobody pays for prices that have changed since, and what was let go once stays let go. What came along at no price still
 * does, and a coupon keeps counting. Refused when a day of the new period has no price.
 */
export async function reprice(
  booking: ToReprice,
  was: Period,
  is: Period,
): Promise<Outcome<Repricing, 'no-price'>> {
  const promised = booking.quote as Partial<Quote>
  const variants = await findVariants(booking.lines, { alsoWithdrawn: true })
  const cart = booking.lines.map(
    ({ variantId, quantity }, at): CartLine => ({
      ...{ variant: variants.get(variantId)!, quantity },
      included: promised.lines?.[at]?.included ?? 0,
    }),
  )
  const coupon = await findKept(promised)
  const { timeZone } = booking
  const things = cart
    .filter(({ variant, quantity, included }) => variant.product.kind === 'RENTED' && quantity > included)
    .map(({ variant }) => variant.product)
  const unpriced = noPriceOver(things, is, timeZone)
  if (unpriced) return unpriced
  const priced = (period: Period) => {
    const lines = priceLines(cart, period, timeZone)
    return coupon ? applyCoupon(lines, coupon).lines : lines
  }
  const lines = priced(is)
  // Dates that have lost their price since cost what was agreed.
  const before = noPriceOver(things, was, timeZone) ? promised.lines : priced(was)
  const differences = lines.map(({ description, vatRateBp, rentMinor }, at) => ({
    ...{ lineId: booking.lines[at]!.id, description, vatRateBp },
    amountMinor: rentMinor - (before?.[at]?.rentMinor ?? 0),
  }))
  const differenceMinor = differences.reduce((sum, { amountMinor }) => sum + amountMinor, 0)
  const nowMinor = lines.reduce((sum, { rentMinor }) => sum + rentMinor, 0)
  return ok({ lines, nowMinor, differenceMinor, differences })
}

/** The coupon of a booking goes on counting with what was promised, whatever has become of it. */
async function findKept({ coupon }: Partial<Quote>): Promise<Coupon | null> {
  if (!coupon) return null
  const row = await prisma.coupon.findUnique({ where: { id: coupon.id }, select: COUPON })
  return row && { ...couponOf(row), percent: coupon.percent }
}
