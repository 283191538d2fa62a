import type { DiscountStep, RateStep } from '@/lib/booking/price'
import type { StepDays } from '@/lib/booking/price-day'
import { formatMoney } from '@/lib/money'
import { WEEKDAYS } from './opening'
import { PRICE_UNITS } from './price-units'

/** A rate of a price in words: "day rate, Summer, Saturday 120 %", or of several lists "week rate: 3 days usual, 4 days Summer". */
export function sayRate({ unit, on }: Pick<RateStep, 'unit' | 'on'>, currency: string): string {
  const { rate } = PRICE_UNITS.en[unit]
  if (!on) return rate
  const [only, ...others] = on
  if (only && others.length === 0) return [rate, ...saidOf(only)].join(', ')
  const inLists = new Set(on.map(({ season }) => season)).size > 1
  return `${rate}: ${on.map((part) => partOf(part, inLists, currency)).join(', ')}`
}

function partOf(part: StepDays, inLists: boolean, currency: string): string {
  const days = part.days === 1 ? '1 day' : `${part.days} days`
  const list = inLists ? ` ${part.season ?? 'usual'} (${money(part.priceMinor, currency)})` : ''
  return [`${days}${list}`, ...percentOf(part)].join(' ')
}

const saidOf = (part: StepDays): string[] => [...(part.season ? [part.season] : []), ...percentOf(part)]

const percentOf = ({ weekday, percent }: StepDays): string[] =>
  percent === 100 || weekday === null ? [] : [`${WEEKDAYS[weekday - 1]} ${percent} %`]

/** What was taken off for a long rental, and whether it is priced as a longer one because that is cheaper. */
export const sayDiscount = ({ fromDays, percent, pricedDays }: DiscountStep): string =>
  pricedDays === null
    ? `${percent} % off from ${fromDays} days on`
    : `Priced as ${pricedDays} days, which is cheaper: ${percent} % off`

const money = (minor: number, currency: string): string => formatMoney({ minor, currency })
