import { prisma } from '@/lib/db'
import type { ProductKind } from '@/lib/generated/prisma/client'
import {
  type DepositRule,
  PRODUCT_PRICE_COLUMNS,
  type PriceList,
  priceListOf,
} from '@/lib/inventory/price-list'
import { describeVariant } from '@/lib/inventory/product'
import { type RentalRule, RULE_COLUMNS, ruleOf } from '@/lib/inventory/rental-rule'
import { vatWithin } from '@/lib/money'
import type { Period } from '@/lib/period'
import type { CartLine } from './cart'
import { type Priced, pricing } from './price-over'
import type { QuoteLine, WantedLine } from './quote'

type PricedProduct = DepositRule & {
  id: string
  name: string
  currency: string
  vatRateBp: number
  kind: ProductKind
  pieceMinor: number | null
  onlyWith: boolean
  prices: PriceList
  rule: RentalRule
}

export type PricedVariant = { id: string; description: string; product: PricedProduct }

/** What is known of the variants in a cart, by id; those that are not offered are missing, unless they were booked already. */
export async function findVariants(
  lines: WantedLine[],
  { alsoWithdrawn = false } = {},
): Promise<Map<string, PricedVariant>> {
  const offered = alsoWithdrawn ? {} : { archivedAt: null, product: { state: 'PUBLISHED' as const } }
  const rows = await prisma.variant.findMany({
    where: { id: { in: lines.map((line) => line.variantId) }, ...offered },
    select: {
      id: true,
      name: true,
      product: {
        select: {
          id: true,
          name: true,
          currency: true,
          kind: true,
          pieceMinor: true,
          onlyWith: true,
          ...PRODUCT_PRICE_COLUMNS,
          rule: RULE_COLUMNS,
          _count: { select: { variants: true } },
        },
      },
    },
  })
  return new Map(
    rows.map(({ id, name, product: { _count, ...product } }) => [
      id,
      {
        id,
        description: describeVariant(product.name, name, _count.variants),
        product: { ...product, prices: priceListOf(product), rule: ruleOf(product.rule) },
      },
    ]),
  )
}

/** Each line of a cart with its price and its deposit, before any coupon; every one of its days must have a price. */
export function priceLines(cart: CartLine[], period: Period, timeZone: string): QuoteLine[] {
  const priceFor = pricing(period, timeZone)
  return cart.map(({ variant, quantity, included }) => {
    const { id, description, product } = variant
    const paid = quantity - included
    const each = product.kind === 'SOLD' ? priceOfPiece(product) : priceFor(product)
    if (!each && paid > 0) throw new Error(`${product.name} has no price over these dates.`)
    const { rentMinor: rentEachMinor, depositMinor: depositEachMinor, trace } = each ?? FREE
    const rentMinor = rentEachMinor * paid
    return {
      productId: product.id,
      variantId: id,
      description,
      quantity,
      ...(included > 0 && { included }),
      ...(product.kind === 'SOLD' && { isSold: true }),
      trace: paid > 0 ? trace : [],
      rentEachMinor,
      rentMinor,
      depositEachMinor,
      depositMinor: depositEachMinor * paid,
      vatRateBp: product.vatRateBp,
      vatMinor: vatWithin(rentMinor, product.vatRateBp),
    }
  })
}

const FREE: Priced = { rentMinor: 0, depositMinor: 0, trace: [] }

const priceOfPiece = ({ pieceMinor }: PricedProduct): Priced => ({ ...FREE, rentMinor: pieceMinor ?? 0 })
