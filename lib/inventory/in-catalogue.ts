import type { CatalogueProduct } from './find-products'
import { type PriceRow, priceListOf } from './price-list'
import { ruleOf } from './rental-rule'

/** A stored product as the shop shows it. */
export function inCatalogue(row: ProductRow): CatalogueProduct {
  const { tiers, priceSeasons, weekdayPercents, discountDays, discountPercents, rule, ...product } = row
  const prices = priceListOf({ tiers, priceSeasons, weekdayPercents, discountDays, discountPercents })
  return { ...product, prices, rule: ruleOf(rule) }
}

type ProductRow = Omit<CatalogueProduct, 'prices' | 'rule'> &
  PriceRow & { rule: Parameters<typeof ruleOf>[0] }
