import { prisma } from '@/lib/db'
import {
  type DepositRule,
  HAS_PRICES,
  PRODUCT_PRICE_COLUMNS,
  type PriceList,
  priceListOf,
} from '@/lib/inventory/price-list'
import { describeVariant } from '@/lib/inventory/product'
import { type RentalRule, RULE_COLUMNS, ruleOf } from '@/lib/inventory/rental-rule'
import { vatWithin } from '@/lib/money'
import type { Period } from '@/lib/period'
import { pricing } from './price-over'
import type { QuoteLine, WantedLine } from './quote'

type PricedProduct = DepositRule & {
  id: string
  name: string
  currency: string
  vatRateBp: number
  prices: PriceList
  rule: RentalRule
}

type PricedVariant = { id: string; description: string; product: PricedProduct }

/** What is known of the variants in a cart, by id; those that are not offered are missing. */
export async function findVariants(lines: WantedLine[]): Promise<Map<string, PricedVariant>> {
  const rows = await prisma.variant.findMany({
    where: { id: { in: lines.map((line) => line.variantId) }, product: HAS_PRICES },
    select: {
      id: true,
      name: true,
      product: {
        select: {
          id: true,
          name: true,
          currency: true,
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

/** Each line of a cart with its price and its deposit, before any coupon. */
export function priceLines(
  lines: WantedLine[],
  variants: Map<string, PricedVariant>,
  period: Period,
  timeZone: string,
): QuoteLine[] {
  const priceFor = pricing(period, timeZone)
  return lines.map(({ variantId, quantity }) => {
    const { description, product } = variants.get(variantId)!
    const priced = priceFor(product)
    if (!priced) throw new Error(`${product.name} has no price over these dates.`)
    const rentMinor = priced.rentMinor * quantity
    return {
      productId: product.id,
      variantId,
      description,
      quantity,
      trace: priced.trace,
      rentEachMinor: priced.rentMinor,
      rentMinor,
      depositEachMinor: priced.depositMinor,
      depositMinor: priced.depositMinor * quantity,
      vatRateBp: product.vatRateBp,
      vatMinor: vatWithin(rentMinor, product.vatRateBp),
    }
  })
}
