import { nearestPeriod } from '@/lib/booking/nearest-period'
import { type Ruled, refuseByRules } from '@/lib/booking/refuse-by-rules'
import { type PeriodRefusal, refusePeriod } from '@/lib/booking/rental-period'
import type { RuleRefusal } from '@/lib/booking/rule-breach'
import type { Location } from '@/lib/inventory/find-locations'
import type { Refused } from '@/lib/outcome'
import { dayOf, instantOf, type Period } from '@/lib/period'
import { nextDates } from './next-dates'
import { allShops } from './once'
import { firstOf, type Search, type TypedDates, typedOf } from './typed-dates'

/** Dates that a shop would rent over. */
export type Dates = { location: Location; period: Period; typed: TypedDates }

/**
 * The dates in an address: `dates` when they can be used, else what is wrong with them. `typed` is what the form shows:
 * what was asked for, or the next day on which the shop opens.
 */
export type AskedDates = {
  locations: Location[]
  location: Location
  typed: TypedDates
  isAsked: boolean
  dates: Dates | null
  refusal: Refused<PeriodRefusal | RuleRefusal> | null
  isUnreadable: boolean
  today: string
  /** The times of day at which the one thing that is looked at is handed out; null when at any. */
  startMinutes: number[] | null
}

/** `thing` is the one that the page is about: dates that its rule does not allow are refused as closed ones are. */
export async function readDates(search: Search, at: Date, thing?: Ruled): Promise<AskedDates> {
  const locations = await allShops()
  const location = locations.find(({ slug }) => slug === firstOf(search.place)) ?? locations[0]
  if (!location) throw new Error('There is no shop yet: the database is empty.')
  const isAsked = search.from !== undefined && search.until !== undefined
  const typed = isAsked ? asTyped(search, location) : datesFor(location, at, thing)
  const from = instantOf(typed.from, typed.fromTime, location.timeZone)
  const until = instantOf(typed.until, typed.untilTime, location.timeZone)
  const period = from && until ? { from, until } : null
  const refusal = isAsked && period ? refuse(period, location, at, thing) : null
  const dates = isAsked && period && !refusal ? { location, period, typed } : null
  const today = dayOf(at, location.timeZone)
  const startMinutes = thing?.rule.startMinutes ?? null
  const isUnreadable = isAsked && !period
  return { locations, location, typed, isAsked, dates, refusal, isUnreadable, today, startMinutes }
}

const refuse = (period: Period, shop: Location, at: Date, thing?: Ruled) =>
  refusePeriod(period, shop, at) ?? (thing ? refuseByRules([thing], period, shop, at) : null)

/** What most people want, or the nearest to it that can be had. */
function datesFor(shop: Location, at: Date, thing?: Ruled): TypedDates {
  const usual = nextDates(shop, at)
  const from = thing && instantOf(usual.from, usual.fromTime, shop.timeZone)
  const until = thing && instantOf(usual.until, usual.untilTime, shop.timeZone)
  const better = from && until && nearestPeriod({ from, until }, shop, thing.rule, at)
  return better ? typedOf(shop, better) : usual
}

const asTyped = (search: Search, { slug }: Location): TypedDates => ({
  place: slug,
  from: firstOf(search.from),
  fromTime: firstOf(search.fromTime) || '10:00',
  until: firstOf(search.until),
  untilTime: firstOf(search.untilTime) || '10:00',
})
