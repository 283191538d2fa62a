import type { PricePart } from '@/lib/booking/price-facts'
import type { DurationDiscount, PriceSeason } from '@/lib/inventory/price-list'
import { sortTiers, type Tier } from '@/lib/inventory/product'
import { formatMoney } from '@/lib/money'
import type { Facts } from '@/lib/outcome'
import { formatDays, WEEKDAYS } from './opening'
import { PRICE_UNITS } from './price-units'

/** "1 hour 40 NOK, 1 day 100 NOK", or that there is nothing. */
export const sayTiers = (tiers: Tier[], currency: string): string =>
  tiers.length > 0
    ? sortTiers(tiers)
        .map(({ unit, priceMinor }) =>
          `${PRICE_UNITS.en[unit].span} ${money(priceMinor, currency)}`.replace(/ /g, '\u00a0'),
        )
        .join(', ')
    : 'none'

/** "Saturday 120 %, Sunday 110 %". */
export const sayWeekdays = (percents: number[]): string =>
  percents
    .flatMap((percent, at) => (percent === 100 ? [] : [`${WEEKDAYS[at]}\u00a0${percent}\u00a0%`]))
    .join(', ') || 'all alike'

export const sayDiscounts = (discounts: DurationDiscount[]): string =>
  discounts.map(({ fromDays, percent }) => `${percent}\u00a0% from ${fromDays}\u00a0days on`).join(', ') ||
  'none'

/** "500 NOK", or "150 % of the rent, 500 NOK to 2,000 NOK". */
export function sayDeposit(
  { depositMinor, depositPercent, depositMostMinor }: Deposit,
  currency: string,
): string {
  const least = money(depositMinor, currency)
  if (depositPercent === null) return least
  const most = depositMostMinor === null ? 'or more' : `to ${money(depositMostMinor, currency)}`
  return `${depositPercent} % of the rent, ${least} ${most}`
}

type Deposit = { depositMinor: number; depositPercent: number | null; depositMostMinor: number | null }

/** What changed in the prices of a product, each part with what was before. */
export function sayPriceChange(facts: Facts): string {
  const currency = String(facts.currency)
  return (Object.keys(PARTS) as PricePart[])
    .flatMap((part) => {
      const [is, was] = [facts[part], facts[`${part}Was`]]
      if (is === undefined || was === undefined) return []
      const { name, say } = PARTS[part]
      const [now, before] = [is, was].map((text) => say(JSON.parse(String(text)) as never, currency))
      return [`${name}: ${now}. Before: ${before}`]
    })
    .join('. ')
}

const PARTS: Record<PricePart, { name: string; say: (value: never, currency: string) => string }> = {
  tiers: { name: 'Standing list', say: sayTiers },
  seasons: {
    name: 'Seasons',
    say: (seasons: PriceSeason[], currency) =>
      seasons
        .map(
          ({ name, firstDay, lastDay, tiers }) =>
            `“${name}”, ${formatDays(firstDay, lastDay)}, ${tiers.length > 0 ? sayTiers(tiers, currency) : 'not rented out'}`,
        )
        .join('; ') || 'none',
  },
  weekdayPercents: { name: 'Weekdays', say: sayWeekdays },
  discounts: { name: 'Long rentals', say: sayDiscounts },
  deposit: {
    name: 'Deposit',
    say: (
      [depositMinor, depositPercent, depositMostMinor]: [number, number | null, number | null],
      currency,
    ) => sayDeposit({ depositMinor, depositPercent, depositMostMinor }, currency),
  },
  vatRateBp: { name: 'VAT', say: (rateBp: number) => `${rateBp / 100} %` },
}

const money = (minor: number, currency: string): string => formatMoney({ minor, currency })
