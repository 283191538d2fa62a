import type { DiscountStep, RateStep } from '@/lib/booking/price'
import type { StepDays } from '@/lib/booking/price-day'
import { type Language, LOCALES } from '@/lib/language'
import { formatMoney } from '@/lib/money'
import { weekdaysIn } from './opening'
import { PRICE_UNITS } from './price-units'

type PriceWords = {
  usual: string
  days: (count: number) => string
  off: (percent: number, fromDays: number) => string
  pricedAs: (days: number, percent: number) => string
}

const WORDS: Record<Language, PriceWords> = {
  en: {
    usual: 'usual',
    days: (count) => (count === 1 ? '1\u00a0day' : `${count}\u00a0days`),
    off: (percent, fromDays) => `${percent}\u00a0% off from ${fromDays} days on`,
    pricedAs: (days, percent) => `Priced as ${days} days, which is cheaper: ${percent}\u00a0% off`,
  },
  nb: {
    usual: 'vanlig',
    days: (count) => `${count}\u00a0døgn`,
    off: (percent, fromDays) => `${percent}\u00a0% avslag fra ${fromDays} døgn`,
    pricedAs: (days, percent) => `Regnet som ${days} døgn, som er billigere: ${percent}\u00a0% avslag`,
  },
  sv: {
    usual: 'ordinarie',
    days: (count) => `${count}\u00a0dygn`,
    off: (percent, fromDays) => `${percent}\u00a0% rabatt från ${fromDays} dygn`,
    pricedAs: (days, percent) => `Räknat som ${days} dygn, vilket är billigare: ${percent}\u00a0% rabatt`,
  },
  da: {
    usual: 'sædvanlig',
    days: (count) => `${count}\u00a0døgn`,
    off: (percent, fromDays) => `${percent}\u00a0% rabat fra ${fromDays} døgn`,
    pricedAs: (days, percent) => `Regnet som ${days} døgn, som er billigere: ${percent}\u00a0% rabat`,
  },
}

/**
 * A rate of a price in words: "day rate, Summer, Saturday 120 %", or of several lists "week rate: 3 days usual (560 NOK),
 * 4 days Summer (1,120 NOK)".
 */
export function sayRate(
  { unit, on }: Pick<RateStep, 'unit' | 'on'>,
  currency: string,
  language: Language = 'en',
): string {
  const { rate } = PRICE_UNITS[language][unit]
  if (!on) return rate
  const words = WORDS[language]
  const lists = new Map(on.map(({ season, priceMinor }) => [season, priceMinor]))
  const special = on.flatMap((part) => percentOf(part, language))
  if (lists.size === 1) return [rate, on[0]?.season, ...special].filter(Boolean).join(', ')
  const shares = [...lists].map(([season, priceMinor]) => {
    const days = on.reduce((sum, part) => sum + (part.season === season ? part.days : 0), 0)
    const price = formatMoney({ minor: priceMinor, currency }, LOCALES[language])
    return `${words.days(days)} ${season ?? words.usual} (${price})`
  })
  return `${rate}: ${[...shares, ...special].join(', ')}`
}

const percentOf = ({ weekday, percent }: StepDays, language: Language): string[] =>
  percent === 100 || weekday === null ? [] : [`${weekdaysIn(language)[weekday - 1]}\u00a0${percent}\u00a0%`]

/** What was taken off for a long rental, and whether it is priced as a longer one because that is cheaper. */
export const sayDiscount = (
  { fromDays, percent, pricedDays }: DiscountStep,
  language: Language = 'en',
): string =>
  pricedDays === null ? WORDS[language].off(percent, fromDays) : WORDS[language].pricedAs(pricedDays, percent)
