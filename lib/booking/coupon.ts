import { shareOut, vatWithin } from '@/lib/money'
import { type Refused, refused } from '@/lib/outcome'
import type { QuoteLine } from './quote'

/** A code to pay less by. Days are local, both included; null: without that limit. No products: everything. */
export type Coupon = {
  id: string
  code: string
  percent: number | null
  amountMinor: number | null
  currency: string
  rentedFrom: string | null
  rentedUntil: string | null
  bookedFrom: string | null
  bookedUntil: string | null
  mostUses: number | null
  mostUsesEach: number | null
  leastMinor: number
  productIds: string[]
  isStopped: boolean
}

export type CouponRefusal =
  | 'coupon-unknown'
  | 'coupon-over'
  | 'coupon-other-dates'
  | 'coupon-other-gear'
  | 'coupon-too-little'

/** What a coupon did to a quote, kept with it. */
export type QuoteCoupon = { id: string; code: string; percent: number | null; offMinor: number }

/** One whole krone or euro of each line stays to be paid: a booking is confirmed by its payment. */
const STAYS_MINOR = 100

/** Codes are typed from paper: in any case, with blanks around and in them. */
export const readCode = (typed: string): string => typed.replace(/\s/g, '').toUpperCase().slice(0, 60)

type Circumstances = { lines: QuoteLine[]; currency: string; pickUpOn: string; bookedOn: string }

/** Whether a coupon counts for a rental at all; how often it was used is asked for elsewhere, under its lock. */
export function refuseCoupon(
  coupon: Coupon,
  { lines, currency, pickUpOn, bookedOn }: Circumstances,
): Refused<CouponRefusal> | null {
  const { code, rentedFrom, rentedUntil, bookedFrom, bookedUntil, leastMinor } = coupon
  if (coupon.isStopped || !isWithin(bookedOn, bookedFrom, bookedUntil))
    return refused('coupon-over', { code, firstDay: coupon.isStopped ? null : bookedFrom, bookedOn })
  if (!isWithin(pickUpOn, rentedFrom, rentedUntil))
    return refused('coupon-other-dates', { code, firstDay: rentedFrom, lastDay: rentedUntil })
  const rentMinor = lines
    .filter((line) => countsFor(coupon, line))
    .reduce((sum, line) => sum + line.rentMinor, 0)
  if (rentMinor === 0 || coupon.currency !== currency) return refused('coupon-other-gear', { code })
  return rentMinor < leastMinor ? refused('coupon-too-little', { code, leastMinor, currency }) : null
}

/**
 * The lines with what the coupon takes off each: a percentage of the rent that it counts for is rounded half up once, and
 * either kind is shared out to the last minor unit, so that VAT and receipts follow from what each line costs then.
 */
export function applyCoupon(lines: QuoteLine[], coupon: Coupon): { lines: QuoteLine[]; coupon: QuoteCoupon } {
  const rents = lines.map((line) => (countsFor(coupon, line) ? line.rentMinor : 0))
  const rentMinor = rents.reduce((sum, rent) => sum + rent, 0)
  const { id, code, percent, amountMinor } = coupon
  const worth = percent === null ? (amountMinor ?? 0) : Math.round((rentMinor * percent) / 100)
  const shares = shareOut(Math.min(worth, rentMinor), rents).map((share, at) =>
    Math.min(share, Math.max(0, rents[at]! - STAYS_MINOR)),
  )
  const reduced = lines.map((line, at) => {
    const couponMinor = shares[at]!
    if (couponMinor === 0) return line
    const left = line.rentMinor - couponMinor
    return { ...line, couponMinor, rentMinor: left, vatMinor: vatWithin(left, line.vatRateBp) }
  })
  const offMinor = shares.reduce((sum, share) => sum + share, 0)
  return { lines: reduced, coupon: { id, code, percent, offMinor } }
}

const countsFor = ({ productIds }: Coupon, { productId }: QuoteLine): boolean =>
  productIds.length === 0 || productIds.includes(productId)

const isWithin = (day: string, first: string | null, last: string | null): boolean =>
  (first === null || first <= day) && (last === null || day <= last)
