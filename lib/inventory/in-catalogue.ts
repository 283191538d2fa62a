import type { CatalogueProduct } from './catalogue-product'
import { type PriceRow, priceListOf } from './price-list'
import { ruleOf } from './rental-rule'

/** A product, with its sizes as whoever asked wants to know them. */
export type Sized = Omit<CatalogueProduct, 'variants'> & { variants: unknown[] }

export type StoredProduct<Product extends Sized> = Omit<Product, 'prices' | 'rule'> &
  PriceRow & { rule: Parameters<typeof ruleOf>[0] }

/** A stored product as the shop shows it. */
export function inCatalogue<Product extends Sized>(row: StoredProduct<Product>): Product {
  const { tiers, priceSeasons, weekdayPercents, discountDays, discountPercents, rule, ...product } = row
  const prices = priceListOf({ tiers, priceSeasons, weekdayPercents, discountDays, discountPercents })
  return { ...product, prices, rule: ruleOf(rule) } as unknown as Product
}
