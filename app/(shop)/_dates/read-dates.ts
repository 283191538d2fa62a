import { type PeriodRefusal, refusePeriod } from '@/lib/booking/rental-period'
import { findLocations, type Location } from '@/lib/inventory/find-locations'
import type { Refused } from '@/lib/outcome'
import { dayOf, instantOf, type Period } from '@/lib/period'
import { nextDates } from './next-dates'
import { firstOf, type Search, type TypedDates } from './typed-dates'

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
  refusal: Refused<PeriodRefusal> | null
  isUnreadable: boolean
  today: string
}

export async function readDates(search: Search, at: Date): Promise<AskedDates> {
  const locations = await findLocations()
  const location = locations.find(({ slug }) => slug === firstOf(search.place)) ?? locations[0]
  if (!location) throw new Error('There is no shop yet: the database is empty.')
  const isAsked = search.from !== undefined && search.until !== undefined
  const typed = isAsked ? asTyped(search, location) : nextDates(location, at)
  const from = instantOf(typed.from, typed.fromTime, location.timeZone)
  const until = instantOf(typed.until, typed.untilTime, location.timeZone)
  const period = from && until ? { from, until } : null
  const refusal = isAsked && period ? refusePeriod(period, location, at) : null
  const dates = isAsked && period && !refusal ? { location, period, typed } : null
  const today = dayOf(at, location.timeZone)
  return { locations, location, typed, isAsked, dates, refusal, isUnreadable: isAsked && !period, today }
}

const asTyped = (search: Search, { slug }: Location): TypedDates => ({
  place: slug,
  from: firstOf(search.from),
  fromTime: firstOf(search.fromTime) || '10:00',
  until: firstOf(search.until),
  untilTime: firstOf(search.untilTime) || '10:00',
})
