import type { Channel } from '@/lib/inventory/allocate'
import { findLocation, type Location } from '@/lib/inventory/find-locations'
import { MOST_MINOR } from '@/lib/money'
import { type Outcome, ok, refused } from '@/lib/outcome'
import { dayOf, localMinutes, type Period } from '@/lib/period'
import { type CartLine, fillCart } from './cart'
import { ruleFor } from './channel'
import { applyCoupon, type CouponRefusal, type QuoteCoupon, readCode, refuseCoupon } from './coupon'
import { findCoupon } from './find-coupon'
import type { PriceStep } from './price'
import { noPriceOver } from './price-gap'
import { findVariants, priceLines } from './quote-lines'
import { refuseByRules } from './refuse-by-rules'
import { type PeriodRefusal, refusePeriod } from './rental-period'
import type { RuleRefusal } from './rule-breach'

export type WantedLine = { variantId: string; quantity: number }

/** `coupon` is a code as it was typed; none when it is empty. */
export type QuoteInput = { locationId: string; period: Period; lines: WantedLine[]; coupon?: string }

/** Amounts are minor units of the quote's currency, VAT included; `rentMinor`, `depositMinor` and `vatMinor` are for all units. */
export type QuoteLine = {
  productId: string
  variantId: string
  description: string
  quantity: number
  /** Units that come along with something else at no price and without a deposit. */
  included?: number
  /** Bought by the piece, not rented. */
  isSold?: boolean
  trace: PriceStep[]
  rentEachMinor: number
  /** What the coupon takes off the line; `rentMinor` is what is left. */
  couponMinor?: number
  rentMinor: number
  depositEachMinor: number
  depositMinor: number
  vatRateBp: number
  vatMinor: number
}

/** Plain data, so that it can be stored with the booking just as it was promised. */
export type Quote = {
  locationId: string
  fromAt: string
  untilAt: string
  minutes: number
  currency: string
  lines: QuoteLine[]
  coupon?: QuoteCoupon
  rentMinor: number
  depositMinor: number
  vatMinor: number
  totalMinor: number
}

export type QuoteRefusal =
  | PeriodRefusal
  | RuleRefusal
  | 'nothing-chosen'
  | 'too-many-lines'
  | 'quantity-wrong'
  | 'unknown-location'
  | 'unknown-product'
  | 'only-with'
  | 'currencies-differ'
  | 'no-price'
  | CouponRefusal
  | 'amount-too-large'

/** A larger group is arranged by phone, not by a form. */
export const MOST_UNITS = 20
export const MOST_LINES = 20

export type Quoted = { quote: Quote; location: Location }

/**
 * What a cart costs over a period at a shop: rent and deposit per line, apart, with how every price came about. The price is
 * the same for whoever asks, only the rules are those of the channel. Promises no gear.
 */
export async function quote(
  input: QuoteInput,
  at: Date,
  channel: Channel = 'web',
): Promise<Outcome<Quoted, QuoteRefusal>> {
  const { locationId, period, lines } = input
  if (lines.length === 0) return refused('nothing-chosen')
  if (lines.length > MOST_LINES) return refused('too-many-lines', { most: MOST_LINES })
  if (!lines.every((line) => isQuantity(line.quantity)))
    return refused('quantity-wrong', { most: MOST_UNITS })

  const [location, variants] = await Promise.all([findLocation(locationId), findVariants(lines)])
  if (!location) return refused('unknown-location')
  const refusal = refusePeriod(period, location, at)
  if (refusal) return refusal

  const filled = await fillCart(lines, variants)
  if (!filled.ok) return filled
  const cart = filled.value
  const things = [...variants.values()].map(({ product }) => product)
  const ruled = things.map(({ name, rule }) => ({ name, rule: ruleFor(channel, rule) }))
  const breach = refuseByRules(ruled, period, location, at)
  if (breach) return breach
  const [currency, ...others] = new Set(things.map((product) => product.currency))
  if (!currency || others.length > 0) return refused('currencies-differ')
  const unpriced = noPriceOver(
    cart.filter(hasDays).map(({ variant }) => variant.product),
    period,
    location.timeZone,
  )
  if (unpriced) return unpriced
  const listed = priceLines(cart, period, location.timeZone)
  const bookedOn = dayOf(at, location.timeZone)
  const pickUpOn = dayOf(period.from, location.timeZone)
  const reduced = await reduce(input.coupon ?? '', { lines: listed, currency, pickUpOn, bookedOn })
  if (!reduced.ok) return reduced
  const sums = sumUp(reduced.value.lines)
  if (sums.totalMinor > MOST_MINOR) return refused('amount-too-large', { currency })
  const minutes = localMinutes(period, location.timeZone)
  const span = { fromAt: period.from.toISOString(), untilAt: period.until.toISOString(), minutes }
  return ok({ location, quote: { locationId, ...span, currency, ...reduced.value, ...sums } })
}

/** What is paid for by the time it is away. */
const hasDays = ({ variant, quantity, included }: CartLine): boolean =>
  variant.product.kind === 'RENTED' && quantity > included

const isQuantity = (quantity: number): boolean =>
  Number.isInteger(quantity) && quantity >= 1 && quantity <= MOST_UNITS

async function reduce(
  typed: string,
  listed: Parameters<typeof refuseCoupon>[1],
): Promise<Outcome<Pick<Quote, 'lines' | 'coupon'>, CouponRefusal>> {
  const code = readCode(typed)
  if (code === '') return ok({ lines: listed.lines })
  const coupon = await findCoupon(code)
  if (!coupon) return refused('coupon-unknown', { code })
  return refuseCoupon(coupon, listed) ?? ok(applyCoupon(listed.lines, coupon))
}

function sumUp(lines: QuoteLine[]): Pick<Quote, 'rentMinor' | 'depositMinor' | 'vatMinor' | 'totalMinor'> {
  const sum = (key: 'rentMinor' | 'depositMinor' | 'vatMinor') =>
    lines.reduce((total, line) => total + line[key], 0)
  const [rentMinor, depositMinor, vatMinor] = [sum('rentMinor'), sum('depositMinor'), sum('vatMinor')]
  return { rentMinor, depositMinor, vatMinor, totalMinor: rentMinor + depositMinor }
}
