import type { ProductPrices } from '@/lib/inventory/price-list'
import type { Facts } from '@/lib/outcome'

/** The parts of which prices are made, as the logbook names them. */
export const PRICE_PARTS = [
  'tiers',
  'seasons',
  'weekdayPercents',
  'discounts',
  'deposit',
  'vatRateBp',
] as const

export type PricePart = (typeof PRICE_PARTS)[number]

/** What is so now and was so before, of the parts that changed, each as JSON; null when nothing did. */
export function factsOfChange(before: ProductPrices, after: ProductPrices): Facts | null {
  const changed = PRICE_PARTS.flatMap((part): [string, string][] => {
    const [was, is] = [textOf(before, part), textOf(after, part)]
    return was === is
      ? []
      : [
          [part, is],
          [`${part}Was`, was],
        ]
  })
  return changed.length > 0 ? Object.fromEntries(changed) : null
}

function textOf(prices: ProductPrices, part: PricePart): string {
  const { depositMinor, depositPercent, depositMostMinor, weekdayPercents } = prices
  if (part === 'deposit') return JSON.stringify([depositMinor, depositPercent, depositMostMinor])
  const isUsual = part === 'weekdayPercents' && weekdayPercents.every((percent) => percent === 100)
  return JSON.stringify(isUsual ? [] : prices[part])
}
