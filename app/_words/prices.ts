import type { DiscountStep, RateStep } from '@/lib/booking/price'
import type { StepDays } from '@/lib/booking/price-day'
import { formatMoney } from '@/lib/money'
import { WEEKDAYS } from './opening'
import { PRICE_UNITS } from './price-units'

/**
 * A rate of a price in words: "day rate, Summer, Saturday 120 %", or of several lists "week rate: 3 days usual (560 NOK),
 * 4 days Summer (1,120 NOK)".
 */
export function sayRate({ unit, on }: Pick<RateStep, 'unit' | 'on'>, currency: string): string {
  const { rate } = PRICE_UNITS.en[unit]
  if (!on) return rate
  const lists = new Map(on.map(({ season, priceMinor }) => [season, priceMinor]))
  const special = on.flatMap(percentOf)
  if (lists.size === 1) return [rate, on[0]?.season, ...special].filter(Boolean).join(', ')
  const shares = [...lists].map(([season, priceMinor]) => {
    const days = on.reduce((sum, part) => sum + (part.season === season ? part.days : 0), 0)
    return `${days === 1 ? '1\u00a0day' : `${days}\u00a0days`} ${season ?? 'usual'} (${formatMoney({ minor: priceMinor, currency })})`
  })
  return `${rate}: ${[...shares, ...special].join(', ')}`
}

const percentOf = ({ weekday, percent }: StepDays): string[] =>
  percent === 100 || weekday === null ? [] : [`${WEEKDAYS[weekday - 1]}\u00a0${percent}\u00a0%`]

/** What was taken off for a long rental, and whether it is priced as a longer one because that is cheaper. */
export const sayDiscount = ({ fromDays, percent, pricedDays }: DiscountStep): string =>
  pricedDays === null
    ? `${percent}\u00a0% off from ${fromDays} days on`
    : `Priced as ${pricedDays} days, which is cheaper: ${percent}\u00a0% off`
