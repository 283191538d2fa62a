import { prisma } from '@/lib/db'
import type { ProductKind } from '@/lib/generated/prisma/client'
import { findAccessoryTerms } from '@/lib/inventory/find-accessory-terms'
import { findLocation, type Location } from '@/lib/inventory/find-locations'
import { describeVariant } from '@/lib/inventory/product'
import { RULE_COLUMNS, ruleOf } from '@/lib/inventory/rental-rule'
import { MOST_MINOR, vatWithin } from '@/lib/money'
import { type Outcome, ok, type Refused, refused } from '@/lib/outcome'
import { localMinutes, type Period } from '@/lib/period'
import { type Allowance, allowancesOf, NOTHING } from './allowance'
import { type Price, type PriceStep, priceOf } from './price'
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
  /** Units that come along with something else at no price and without a deposit. */
  included?: number
  /** Bought by the piece, not rented. */
  isSold?: boolean
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
  | 'only-with'
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

  const unknown = lines.find(({ variantId }) => !variants.has(variantId))
  if (unknown) return refused('unknown-product', { variantId: unknown.variantId })
  const cart = lines.map((line) => ({ ...line, variant: variants.get(line.variantId)! }))
  const allowances = await findAllowances(cart)
  const alone = refuseAlone(cart, allowances)
  if (alone) return alone

  const minutes = localMinutes(period, location.timeZone)
  const priced: QuoteLine[] = []
  for (const { variant, quantity } of cart) {
    const { id } = variant.product
    const left = allowances.get(id) ?? NOTHING
    const included = Math.min(quantity, left.included)
    allowances.set(id, { ...left, included: left.included - included })
    const line = priceLine({ variant, quantity, included }, minutes)
    if (!line) return refused('unknown-product', { variantId: variant.id })
    priced.push(line)
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
    where: {
      id: { in: lines.map((line) => line.variantId) },
      archivedAt: null,
      product: { state: 'PUBLISHED' },
    },
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
          kind: true,
          pieceMinor: true,
          onlyWith: true,
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
    kind: ProductKind
    pieceMinor: number | null
    onlyWith: boolean
    tiers: Parameters<typeof priceOf>[0]
    rule: Parameters<typeof ruleOf>[0]
    _count: { variants: number }
  }
}

type CartLine = { variant: PricedVariant; quantity: number }

/** Accessories are looked up only where there is something that they could belong to. */
async function findAllowances(cart: CartLine[]): Promise<Map<string, Allowance>> {
  const productIds = [...new Set(cart.map(({ variant }) => variant.product.id))]
  if (productIds.length < 2) return new Map()
  const units = cart.map(({ variant, quantity }) => ({ productId: variant.product.id, quantity }))
  return allowancesOf(units, await findAccessoryTerms(productIds))
}

/** What is sold, or comes along with other gear only, is had with that and no more of it than that allows. */
function refuseAlone(cart: CartLine[], allowances: Map<string, Allowance>): Refused<'only-with'> | null {
  for (const { variant } of cart) {
    const { id, name, onlyWith, kind } = variant.product
    if (!onlyWith && kind === 'RENTED') continue
    const { most } = allowances.get(id) ?? NOTHING
    const wanted = cart.filter((line) => line.variant.product.id === id)
    const units = wanted.reduce((sum, { quantity }) => sum + quantity, 0)
    if (units > most) return refused('only-with', { description: name, most })
  }
  return null
}

/** Null when there is no price for something that is not included. */
function priceLine(
  { variant: { id, name, product }, quantity, included }: CartLine & { included: number },
  minutes: number,
): QuoteLine | null {
  const paid = quantity - included
  const price = eachOf(product, minutes)
  if (!price && paid > 0) return null
  const { totalMinor: rentEachMinor, trace } = price ?? { totalMinor: 0, trace: [] }
  const rentMinor = rentEachMinor * paid
  return {
    productId: product.id,
    variantId: id,
    description: describeVariant(product.name, name, product._count.variants),
    quantity,
    ...(included > 0 && { included }),
    ...(product.kind === 'SOLD' && { isSold: true }),
    trace: paid > 0 ? trace : [],
    rentEachMinor,
    rentMinor,
    depositEachMinor: product.depositMinor,
    depositMinor: product.depositMinor * paid,
    vatRateBp: product.vatRateBp,
    vatMinor: vatWithin(rentMinor, product.vatRateBp),
  }
}

function eachOf({ kind, pieceMinor, tiers }: PricedVariant['product'], minutes: number): Price | null {
  if (kind === 'SOLD') return pieceMinor === null ? null : { totalMinor: pieceMinor, trace: [] }
  return tiers.length > 0 ? priceOf(tiers, minutes) : null
}

function sumUp(lines: QuoteLine[]): Pick<Quote, 'rentMinor' | 'depositMinor' | 'vatMinor' | 'totalMinor'> {
  const sum = (key: 'rentMinor' | 'depositMinor' | 'vatMinor') =>
    lines.reduce((total, line) => total + line[key], 0)
  const [rentMinor, depositMinor, vatMinor] = [sum('rentMinor'), sum('depositMinor'), sum('vatMinor')]
  return { rentMinor, depositMinor, vatMinor, totalMinor: rentMinor + depositMinor }
}
