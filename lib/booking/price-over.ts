import type { CatalogueProduct } from '@/lib/inventory/catalogue-product'
import { dayOf, localMinutes, type Period } from '@/lib/period'
import { depositOf } from './deposit-of'
import { type PriceStep, priceOf } from './price'
import type { RuleRefusal } from './rule-breach'

export type Priced = { rentMinor: number; depositMinor: number; trace: PriceStep[] }

/** Why a thing cannot be had over some dates although it is free: a part of its rule, or a day without a price. */
export type Breach = RuleRefusal | 'no-price'

type Product = Pick<CatalogueProduct, 'prices' | 'depositMinor' | 'depositPercent' | 'depositMostMinor'>

/** What products cost over a period, for lists: the calendar is asked once. Null where a day has no price. */
export function pricing(period: Period, timeZone: string): (product: Product) => Priced | null {
  const [firstDay, minutes] = [dayOf(period.from, timeZone), localMinutes(period, timeZone)]
  return (product) => {
    const price = priceOf(product.prices, firstDay, minutes)
    if (!price) return null
    const { totalMinor: rentMinor, trace } = price
    return { rentMinor, depositMinor: depositOf(product, rentMinor), trace }
  }
}

/** What a list says of a product that has no price over the dates. */
export const UNPRICED: Pick<Priced, 'rentMinor' | 'trace'> = { rentMinor: 0, trace: [] }
