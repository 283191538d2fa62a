import { prisma } from '@/lib/db'
import { findFree } from '@/lib/inventory/availability'
import { formatMinute } from '@/lib/inventory/day-time'
import { findLocations, type Location } from '@/lib/inventory/find-locations'
import { findRules } from '@/lib/inventory/find-rules'
import { NO_RULE } from '@/lib/inventory/rental-rule'
import { dayAfter, dayOf, instantOf, minuteOf, type Period } from '@/lib/period'
import { refusePeriod } from './rental-period'
import { ruleBreach } from './rule-breach'

export type Instead = { kind: 'other-day' | 'other-shop'; location: Location; period: Period }

type Wanted = { location: Location; period: Period; variantIds: string[] }

/** A week either way: further off, people choose other dates by themselves. */
const MOST_DAYS = 7

/**
 * For a list: where or when variants that are not free could be had instead, by variant id: at another shop over the
 * same dates, else at the same shop some days earlier or later, if their rules allow it. Three queries, however many.
 */
export async function findInstead(wanted: Wanted, at: Date): Promise<Map<string, Instead>> {
  if (wanted.variantIds.length === 0) return new Map()
  const [elsewhere, otherDays] = await Promise.all([atOtherShops(wanted, at), onOtherDays(wanted, at)])
  return new Map([...otherDays, ...elsewhere])
}

async function atOtherShops(
  { location, period, variantIds }: Wanted,
  at: Date,
): Promise<[string, Instead][]> {
  const others = (await findLocations()).filter(
    ({ id, ...shop }) => id !== location.id && refusePeriod(period, shop, at) === null,
  )
  const rows = await findFree(prisma, {
    periods: [period],
    at,
    variantIds,
    locationIds: others.map(({ id }) => id),
  })
  return rows.map(({ variantId, locationId }) => [
    variantId,
    { kind: 'other-shop', period, location: others.find(({ id }) => id === locationId)! },
  ])
}

async function onOtherDays({ location, period, variantIds }: Wanted, at: Date): Promise<[string, Instead][]> {
  const periods = Array.from({ length: MOST_DAYS }, (_, index) => [index + 1, -index - 1])
    .flat()
    .map((days) => shifted(period, days, location.timeZone))
    .filter((other) => refusePeriod(other, location, at) === null)
  const [rows, rules] = await Promise.all([
    findFree(prisma, { periods, at, variantIds, locationIds: [location.id] }),
    findRules(variantIds),
  ])
  const isAllowed = (variantId: string, slot: number) =>
    !ruleBreach(periods[slot]!, location.timeZone, rules.get(variantId) ?? NO_RULE, at)
  // The periods stand nearest first; a later entry of a map replaces an earlier one.
  return rows
    .filter(({ variantId, slot }) => isAllowed(variantId, slot))
    .sort((a, b) => b.slot - a.slot)
    .map(({ variantId, slot }) => [variantId, { kind: 'other-day', location, period: periods[slot]! }])
}

/** The same wall-clock times on another day. */
function shifted({ from, until }: Period, days: number, timeZone: string): Period {
  const move = (instant: Date) =>
    instantOf(dayAfter(dayOf(instant, timeZone), days), formatMinute(minuteOf(instant, timeZone)), timeZone)!
  return { from: move(from), until: move(until) }
}
