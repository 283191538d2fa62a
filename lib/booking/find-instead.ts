import { prisma } from '@/lib/db'
import { findFree } from '@/lib/inventory/availability'
import { formatMinute } from '@/lib/inventory/day-time'
import type { Location } from '@/lib/inventory/find-locations'
import type { PriceList } from '@/lib/inventory/price-list'
import type { RentalRule } from '@/lib/inventory/rental-rule'
import { dayAfter, dayOf, instantOf, minuteOf, type Period } from '@/lib/period'
import { isPricedOver } from './price-gap'
import { refusePeriod } from './rental-period'
import { ruleBreach } from './rule-breach'

export type Instead = { kind: 'other-day' | 'other-shop'; location: Location; period: Period }

type Thing = { rule: RentalRule; prices: PriceList; variants: { id: string }[] }

type Wanted = {
  location: Location
  /** All shops, this one among them. */
  shops: Location[]
  period: Period
  /** Things that are not to be had here then. */
  things: Thing[]
}

/** A week either way: further off, people choose other dates by themselves. */
const MOST_DAYS = 7

/**
 * For a list: where or when variants that are not free could be had instead, by variant id: at another shop over the
 * same dates, else at the same shop some days earlier or later, if their rules allow it and every day has a
 * price. One query, however many.
 */
export async function findInstead(wanted: Wanted, at: Date): Promise<Map<string, Instead>> {
  const things = new Map(
    wanted.things.flatMap((thing) => thing.variants.map(({ id }): [string, Thing] => [id, thing])),
  )
  const ways = [...otherShops(wanted, at), ...otherDays(wanted, at)]
  if (things.size === 0 || ways.length === 0) return new Map()
  const rows = await findFree(prisma, {
    periods: ways.map(({ period }) => period),
    locationOfPeriod: ways.map(({ location }) => location.id),
    variantIds: [...things.keys()],
    at,
  })
  // In the time of the shop that is offered: ten o'clock there may be another time of day here.
  const isAllowed = ({ period, location: { timeZone } }: Instead, variantId: string) => {
    const { rule, prices } = things.get(variantId)!
    return !ruleBreach(period, timeZone, rule, at) && isPricedOver(prices, period, timeZone)
  }
  // The best stands first; a later entry of a map replaces an earlier one.
  return new Map(
    rows
      .sort((a, b) => b.slot - a.slot)
      .map(({ variantId, slot }) => [variantId, ways[slot]!] as const)
      .filter(([variantId, way]) => isAllowed(way, variantId)),
  )
}

const otherShops = ({ location, shops, period }: Wanted, at: Date): Instead[] =>
  shops
    .filter((shop) => shop.id !== location.id && refusePeriod(period, shop, at) === null)
    .map((shop) => ({ kind: 'other-shop', location: shop, period }))

const otherDays = ({ location, period }: Wanted, at: Date): Instead[] =>
  Array.from({ length: MOST_DAYS }, (_, index) => [index + 1, -index - 1])
    .flat()
    .map((days) => shifted(period, days, location.timeZone))
    .filter((other) => refusePeriod(other, location, at) === null)
    .map((other) => ({ kind: 'other-day', location, period: other }))

/** The same wall-clock times on another day. */
function shifted({ from, until }: Period, days: number, timeZone: string): Period {
  const move = (instant: Date) =>
    instantOf(dayAfter(dayOf(instant, timeZone), days), formatMinute(minuteOf(instant, timeZone)), timeZone)!
  return { from: move(from), until: move(until) }
}
