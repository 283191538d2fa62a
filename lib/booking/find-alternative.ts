import { prisma } from '@/lib/db'
import { byVariant, findFree } from '@/lib/inventory/availability'
import { formatMinute } from '@/lib/inventory/day-time'
import { findLocations, type Location } from '@/lib/inventory/find-locations'
import { describeVariant } from '@/lib/inventory/product'
import { combineRules } from '@/lib/inventory/rental-rule'
import { addMinutes, dayAfter, dayOf, formatPeriod, instantOf, minuteOf, type Period } from '@/lib/period'
import { isPricedOver } from './price-gap'
import type { WantedLine } from './quote'
import { findVariants } from './quote-lines'
import { refusePeriod } from './rental-period'
import { ruleBreach } from './rule-breach'

export type Wish = {
  location: Location
  period: Period
  lines: WantedLine[]
  /** The variant there is not enough of. */
  shortVariantId: string
}

export type Alternative = {
  kind: 'other-start' | 'other-variant' | 'other-location'
  period: Period
  variantId: string
  /** What the short variant's place is taken by, in the renter's words. */
  description: string
  location: Location
  /** The period in words, in the location's time zone. */
  periodText: string
}

/** How far to look for another start. Further away it is another holiday. */
const MOST_DAYS = 14
const MOST_HOURS = 12

/**
 * The nearest thing that is free for the whole cart when a variant has run out: another start within a day, else another
 * size, else another start within two weeks, else another shop; of the same length, within opening hours, as the
 * rules of everything in it allow and with a price for each day. Null when there is none. A handful of queries, however full the calendar.
 */
export async function findAlternative(wish: Wish, at: Date): Promise<Alternative | null> {
  const may = await allowanceFor(wish)
  return (
    (await findOtherStart(wish, may, [...otherHours(wish), ...otherDays(wish, [1, -1])], at)) ??
    (await findOtherVariant(wish, at)) ??
    (await findOtherStart(wish, may, otherDays(wish, bothWays(2, MOST_DAYS)), at)) ??
    (await findOtherLocation(wish, may, at))
  )
}

type May = (period: Period, location: Location, at: Date) => boolean

/** Which dates a cart allows. What has no price over the wished dates either comes along with something else. */
async function allowanceFor({ lines, period: wished, location: { timeZone } }: Wish): Promise<May> {
  const products = [...(await findVariants(lines)).values()].map(({ product }) => product)
  const rule = combineRules(products.map((product) => product.rule))
  const priced = products.filter(
    ({ kind, prices }) => kind === 'RENTED' && isPricedOver(prices, wished, timeZone),
  )
  return (period, location, at) =>
    ruleBreach(period, location.timeZone, rule, at) === null &&
    refusePeriod(period, location, at) === null &&
    priced.every(({ prices }) => isPricedOver(prices, period, location.timeZone))
}

async function findOtherStart(
  wish: Wish,
  may: May,
  periods: Period[],
  at: Date,
): Promise<Alternative | null> {
  const { location, lines } = wish
  const variantIds = lines.map((line) => line.variantId)
  const rows = await findFree(prisma, { periods, at, variantIds, locationIds: [location.id] })
  const free = periods.map((period, slot) => ({
    period,
    units: byVariant(rows.filter((row) => row.slot === slot)),
  }))
  // Of two equally near ones the later, which is easier to keep.
  const nearest = free.sort(
    (a, b) =>
      distance(a.period, wish.period) - distance(b.period, wish.period) || +b.period.from - +a.period.from,
  )
  // Hours are looked up last, because most of what is free passes and the first that does will do.
  const found = nearest.find(({ period, units }) => fits(lines, units) && may(period, location, at))
  return found ? inWords(wish, 'other-start', { period: found.period }) : null
}

/** The same length, some hours earlier or later. */
const otherHours = ({ period }: Wish): Period[] =>
  bothWays(1, MOST_HOURS).map((hours) => ({
    from: addMinutes(period.from, hours * 60),
    until: addMinutes(period.until, hours * 60),
  }))

/** The same times on the wall clock on other days, also across a change of the clocks. */
function otherDays({ period, location: { timeZone } }: Wish, shifts: number[]): Period[] {
  const from = shiftOf(period.from, timeZone)
  const until = shiftOf(period.until, timeZone)
  return shifts.map((days) => ({ from: from(days), until: until(days) }))
}

function shiftOf(instant: Date, timeZone: string): (days: number) => Date {
  const day = dayOf(instant, timeZone)
  const time = formatMinute(minuteOf(instant, timeZone))
  return (days) => instantOf(dayAfter(day, days), time, timeZone)!
}

const bothWays = (least: number, most: number): number[] =>
  Array.from({ length: most - least + 1 }, (_, index) => [least + index, -least - index]).flat()

async function findOtherVariant(wish: Wish, at: Date): Promise<Alternative | null> {
  const short = await prisma.variant.findUnique({
    where: { id: wish.shortVariantId },
    select: {
      position: true,
      product: {
        select: { variants: { where: { archivedAt: null }, select: { id: true, position: true } } },
      },
    },
  })
  if (!short) return null
  const siblings = short.product.variants
    .filter((variant) => !wish.lines.some((line) => line.variantId === variant.id))
    .sort((a, b) => Math.abs(a.position - short.position) - Math.abs(b.position - short.position))
  const candidates = siblings.map((variant) => variant.id)
  const variantIds = [...candidates, ...wish.lines.map((line) => line.variantId)]
  const rows = await findFree(prisma, {
    periods: [wish.period],
    at,
    variantIds,
    locationIds: [wish.location.id],
  })
  const free = byVariant(rows)
  const variantId = candidates.find((id) => fits(replaced(wish, id), free))
  return variantId ? inWords(wish, 'other-variant', { variantId }) : null
}

const replaced = ({ lines, shortVariantId }: Wish, variantId: string): WantedLine[] =>
  lines.map((line) => (line.variantId === shortVariantId ? { ...line, variantId } : line))

async function findOtherLocation(wish: Wish, may: May, at: Date): Promise<Alternative | null> {
  const others = (await findLocations()).filter(
    (location) => location.id !== wish.location.id && may(wish.period, location, at),
  )
  if (others.length === 0) return null
  const variantIds = wish.lines.map((line) => line.variantId)
  const rows = await findFree(prisma, {
    periods: [wish.period],
    at,
    variantIds,
    locationIds: others.map(({ id }) => id),
  })
  const location = others.find(({ id }) =>
    fits(wish.lines, byVariant(rows.filter((row) => row.locationId === id))),
  )
  return location ? inWords(wish, 'other-location', { location }) : null
}

function fits(lines: WantedLine[], free: Map<string, number>): boolean {
  const wanted = new Map<string, number>()
  for (const line of lines) wanted.set(line.variantId, (wanted.get(line.variantId) ?? 0) + line.quantity)
  return [...wanted].every(([variantId, units]) => (free.get(variantId) ?? 0) >= units)
}

async function inWords(
  wish: Wish,
  kind: Alternative['kind'],
  change: { period?: Period; variantId?: string; location?: Location },
): Promise<Alternative> {
  const { period, variantId, location } = { variantId: wish.shortVariantId, ...wish, ...change }
  const variant = await prisma.variant.findUniqueOrThrow({
    where: { id: variantId },
    select: { name: true, product: { select: { name: true, _count: { select: { variants: true } } } } },
  })
  const description = describeVariant(variant.product.name, variant.name, variant.product._count.variants)
  return {
    kind,
    period,
    variantId,
    description,
    location,
    periodText: formatPeriod(period, location.timeZone),
  }
}

const distance = (a: Period, b: Period): number => Math.abs(a.from.getTime() - b.from.getTime())
