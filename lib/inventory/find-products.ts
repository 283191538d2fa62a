import { prisma } from '@/lib/db'
import { type Category, sortTiers, type Tier } from './product'
import { type RentalRule, RULE_COLUMNS, ruleOf } from './rental-rule'

export type CatalogueVariant = { id: string; name: string; hint: string }

/** A product as the shop shows it. Amounts are minor units, for one unit, VAT included. */
export type CatalogueProduct = {
  id: string
  slug: string
  category: string
  style: string
  name: string
  summary: string
  description: string
  illustration: string
  currency: string
  depositMinor: number
  vatRateBp: number
  variants: CatalogueVariant[]
  tiers: Tier[]
  rule: RentalRule
}

export const PRODUCT = {
  id: true,
  slug: true,
  category: true,
  style: true,
  name: true,
  summary: true,
  description: true,
  illustration: true,
  currency: true,
  depositMinor: true,
  vatRateBp: true,
  variants: { select: { id: true, name: true, hint: true }, orderBy: { position: 'asc' } },
  tiers: { select: { unit: true, priceMinor: true } },
  rule: RULE_COLUMNS,
} as const

/** The plain catalogue, without dates; what has no price is not offered. */
export async function findProducts({ category }: { category?: Category } = {}): Promise<CatalogueProduct[]> {
  const products = await prisma.product.findMany({
    where: { category, tiers: { some: {} } },
    select: PRODUCT,
    orderBy: { position: 'asc' },
  })
  return products.map((product) => ({
    ...product,
    tiers: sortTiers(product.tiers),
    rule: ruleOf(product.rule),
  }))
}
