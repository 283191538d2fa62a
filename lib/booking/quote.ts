import { prisma } from '@/lib/db'
import { findLocation, type Location } from '@/lib/inventory/find-locations'
import { describeVariant } from '@/lib/inventory/product'
import { RULE_COLUMNS, ruleOf } from '@/lib/inventory/rental-rule'
import { MOST_MINOR, vatWithin } from '@/lib/money'
import { type Outcome, ok, refused } from '@/lib/outcome'
import { localMinutes, type Period } from '@/lib/period'
import { type PriceStep, priceOf } from './price'
import { refuseByRules } from './refuse-by-rules'
import { type PeriodRefusal, refusePeriod } from './rental-period'
import type { RuleRefusal } from './rule-breach'

export type WantedLine = { variantId: string; quantity: number }

export type QuoteInput = { locationId: string; period: Period; lines: WantedLine[] }

/** Amounts are minor units of the quote's currency, VAT included; `rentMinor`, `depositMinor` and `vatMinor` are for all units. */
export type QuoteLine = {
  productId: string
  variantId: string
  description: string
  quantity: number
  trace: PriceStep[]
  rentEachMinor: number
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
  | 'currencies-differ'
  | 'amount-too-large'

/** A larger group is arranged by phone, not by a form. */
export const MOST_UNITS = 20
export const MOST_LINES = 20

export type Quoted = { quote: Quote; location: Location }

/** What a cart costs over a period at a shop: rent and deposit per line, apart, with how every price came about. Promises no gear. */
export async function quote(input: QuoteInput, at: Date): Promise<Outcome<Quoted, QuoteRefusal>> {
  const { locationId, period, lines } = input
  if (lines.length === 0) return refused('nothing-chosen')
  if (lines.length > MOST_LINES) return refused('too-many-lines', { most: MOST_LINES })
  if (!lines.every((line) => isQuantity(line.quantity)))
    return refused('quantity-wrong', { most: MOST_UNITS })

  const [location, variants] = await Promise.all([findLocation(locationId), findVariants(lines)])
  if (!location) return refused('unknown-location')
  const refusal = refusePeriod(period, location, at)
  if (refusal) return refusal

  const minutes = localMinutes(period, location.timeZone)
  const priced: QuoteLine[] = []
  for (const line of lines) {
    const variant = variants.get(line.variantId)
    if (!variant) return refused('unknown-product', { variantId: line.variantId })
    priced.push(priceLine(line, variant, minutes))
  }
  const things = [...variants.values()].map(({ product }) => ({
    name: product.name,
    rule: ruleOf(product.rule),
  }))
  const breach = refuseByRules(things, period, location, at)
  if (breach) return breach
  const [currency, ...others] = new Set([...variants.values()].map((variant) => variant.product.currency))
  if (!currency || others.length > 0) return refused('currencies-differ')
  const sums = sumUp(priced)
  if (sums.totalMinor > MOST_MINOR) return refused('amount-too-large', { currency })
  const span = { fromAt: period.from.toISOString(), untilAt: period.until.toISOString(), minutes }
  return ok({ location, quote: { locationId, ...span, currency, lines: priced, ...sums } })
}

const isQuantity = (quantity: number): boolean =>
  Number.isInteger(quantity) && quantity >= 1 && quantity <= MOST_UNITS

async function findVariants(lines: WantedLine[]): Promise<Map<string, PricedVariant>> {
  const rows = await prisma.variant.findMany({
    where: { id: { in: lines.map((line) => line.variantId) }, product: { tiers: { some: {} } } },
    select: {
      id: true,
      name: true,
      product: {
        select: {
          id: true,
          name: true,
          currency: true,
          depositMinor: true,
          vatRateBp: true,
          tiers: { select: { unit: true, priceMinor: true } },
          rule: RULE_COLUMNS,
          _count: { select: { variants: true } },
        },
      },
    },
  })
  return new Map(rows.map((row) => [row.id, row]))
}

type PricedVariant = {
  id: string
  name: string
  product: {
    id: string
    name: string
    currency: string
    depositMinor: number
    vatRateBp: number
    tiers: Parameters<typeof priceOf>[0]
    rule: Parameters<typeof ruleOf>[0]
    _count: { variants: number }
  }
}

function priceLine(
  { quantity }: WantedLine,
  { id, name, product }: PricedVariant,
  minutes: number,
): QuoteLine {
  const { totalMinor: rentEachMinor, trace } = priceOf(product.tiers, minutes)
  const rentMinor = rentEachMinor * quantity
  return {
    productId: product.id,
    variantId: id,
    description: describeVariant(product.name, name, product._count.variants),
    quantity,
    trace,
    rentEachMinor,
    rentMinor,
    depositEachMinor: product.depositMinor,
    depositMinor: product.depositMinor * quantity,
    vatRateBp: product.vatRateBp,
    vatMinor: vatWithin(rentMinor, product.vatRateBp),
  }
}

function sumUp(lines: QuoteLine[]): Pick<Quote, 'rentMinor' | 'depositMinor' | 'vatMinor' | 'totalMinor'> {
  const sum = (key: 'rentMinor' | 'depositMinor' | 'vatMinor') =>
    lines.reduce((total, line) => total + line[key], 0)
  const [rentMinor, depositMinor, vatMinor] = [sum('rentMinor'), sum('depositMinor'), sum('vatMinor')]
  return { rentMinor, depositMinor, vatMinor, totalMinor: rentMinor + depositMinor }
}
