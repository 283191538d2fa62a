import {
  type DurationDiscount,
  MOST_DISCOUNTS,
  MOST_SEASONS,
  type PriceSeason,
  type ProductPrices,
} from '@/lib/inventory/price-list'
import type { Tier } from '@/lib/inventory/product'
import type { Typed } from './form-state'
import { isDay, readAmount, readWhole, typedAmount } from './read-figures'

/** The prices of a list by the ends of their fields' names, in the order in which a list is read. */
export const TIER_FIELDS = { HOUR: 'Hour', DAY: 'Day', THREE_DAYS: 'ThreeDays', WEEK: 'Week' } as const

/** Prices as the fields of their form: `s0Name` is the name of the first season, `w6` what a Saturday costs. */
export function typedPrices(prices: ProductPrices): Typed {
  const { tiers, seasons, weekdayPercents, discounts, depositMinor, depositMostMinor } = prices
  return Object.assign(
    typedTiers('t', tiers),
    ...seasons.map(({ name, firstDay, lastDay, tiers: own }, at) => ({
      [`s${at}Name`]: name,
      [`s${at}First`]: firstDay,
      [`s${at}Last`]: lastDay,
      ...typedTiers(`s${at}`, own),
    })),
    ...[1, 2, 3, 4, 5, 6, 7].map((day) => ({ [`w${day}`]: String(weekdayPercents[day - 1] ?? 100) })),
    ...discounts.map(({ fromDays, percent }, at) => ({
      [`d${at}Days`]: String(fromDays),
      [`d${at}Percent`]: String(percent),
    })),
    {
      deposit: typedAmount(depositMinor),
      depositPercent: prices.depositPercent === null ? '' : String(prices.depositPercent),
      depositMost: depositMostMinor === null ? '' : typedAmount(depositMostMinor),
      vat: String(prices.vatRateBp / 100),
    },
  )
}

const typedTiers = (prefix: string, tiers: Tier[]): Typed =>
  Object.fromEntries(
    tiers.map(({ unit, priceMinor }) => [`${prefix}${TIER_FIELDS[unit]}`, typedAmount(priceMinor)]),
  )

type Problems = Record<string, string>

/** Reads the whole form, or says what is wrong at which field. Empty prices are none; an empty season is no season. */
export function readPrices(typed: Typed): { prices: ProductPrices } | { problems: Problems } {
  const problems: Problems = {}
  const tiers = readTiers('t', typed, problems)
  const seasons = Array.from({ length: MOST_SEASONS + 1 }, (_, at) => readSeason(at, typed, problems))
  const weekdayPercents = [1, 2, 3, 4, 5, 6, 7].map(
    (day) => readWhole(`w${day}`, typed, { least: 10, most: 500 }, problems) ?? 100,
  )
  const discounts = Array.from({ length: MOST_DISCOUNTS }, (_, at) => readDiscount(at, typed, problems))
  const depositPercent = readWhole('depositPercent', typed, { least: 1, most: 1000 }, problems)
  const depositMost = readAmount('depositMost', typed, 0, problems)
  if (depositPercent === null && depositMost !== null)
    problems.depositMost = 'This is for a deposit in per cent only. Leave it empty, or enter a percentage.'
  const vat = /^\d{1,2}(?:[.,]\d{1,2})?$/.exec((typed.vat ?? '').trim())
  if (!vat) problems.vat = 'Enter per cent with at most two decimals, like 25 or 12,5.'
  const prices: ProductPrices = {
    tiers,
    seasons: seasons.filter((season) => season !== null),
    weekdayPercents,
    discounts: discounts.filter((discount) => discount !== null),
    depositMinor: readAmount('deposit', typed, 0, problems) ?? 0,
    depositPercent,
    depositMostMinor: depositMost,
    vatRateBp: Math.round(Number((typed.vat ?? '').trim().replace(',', '.')) * 100),
  }
  return Object.keys(problems).length > 0 ? { problems } : { prices }
}

const readTiers = (prefix: string, typed: Typed, problems: Problems): Tier[] =>
  (Object.keys(TIER_FIELDS) as Tier['unit'][]).flatMap((unit) => {
    const priceMinor = readAmount(`${prefix}${TIER_FIELDS[unit]}`, typed, 1, problems)
    return priceMinor === null ? [] : [{ unit, priceMinor }]
  })

function readSeason(at: number, typed: Typed, problems: Problems): PriceSeason | null {
  const field = (name: string) => (typed[`s${at}${name}`] ?? '').trim()
  const parts = ['Name', 'First', 'Last', ...Object.values(TIER_FIELDS)]
  if (typed[`s${at}Gone`] || parts.every((part) => field(part) === '')) return null
  const [name, firstDay, lastDay] = [field('Name'), field('First'), field('Last')]
  if (name === '' || name.length > 60) problems[`s${at}Name`] = 'Name the season in 60 characters at most.'
  if (!isDay(firstDay)) problems[`s${at}First`] = 'Choose a day.'
  if (!isDay(lastDay)) problems[`s${at}Last`] = 'Choose a day.'
  else if (lastDay < firstDay) problems[`s${at}Last`] = 'The last day is before the first one.'
  return { name, firstDay, lastDay, tiers: readTiers(`s${at}`, typed, problems) }
}

function readDiscount(at: number, typed: Typed, problems: Problems): DurationDiscount | null {
  const fromDays = readWhole(`d${at}Days`, typed, { least: 2, most: 90 }, problems)
  const percent = readWhole(`d${at}Percent`, typed, { least: 1, most: 90 }, problems)
  if (fromDays === null && percent === null) return null
  if (fromDays === null) problems[`d${at}Days`] ??= 'From how many days on?'
  if (percent === null) problems[`d${at}Percent`] ??= 'How many per cent?'
  return fromDays === null || percent === null ? null : { fromDays, percent }
}
