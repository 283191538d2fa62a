import { prisma } from '@/lib/db'
import { byVariant, findFree } from '@/lib/inventory/availability'
import { findLocations, type Location } from '@/lib/inventory/find-locations'
import { describeVariant } from '@/lib/inventory/product'
import { combineRules } from '@/lib/inventory/rental-rule'
import { formatPeriod, type Period } from '@/lib/period'
import { byDistance, MOST_DAYS, otherDays, otherHours } from './other-starts'
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

/**
 * The nearest thing that is free for the whole cart when a variant has run out: another start within a day, else another
 * size, else another start within two weeks, else another shop; of the same length, within opening hours, as the
 * rules of everything in it allow and with a price for each day. Null when there is none. A handful of queries, however full the calendar.
 */
export async function findAlternative(wish: Wish, at: Date): Promise<Alternative | null> {
  const may = await allowanceFor(wish)
  const { period, location } = wish
  const { timeZone } = location
  return (
    (await findOtherStart(wish, may, [...otherHours(period), ...otherDays(period, timeZone, 1, 1)], at)) ??
    (await findOtherVariant(wish, at)) ??
    (await findOtherStart(wish, may, otherDays(period, timeZone, 2, MOST_DAYS), at)) ??
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
  const nearest = free.sort((a, b) => byDistance(wish.period)(a.period, b.period))
  // Hours are looked up last, because most of what is free passes and the first that does will do.
  const found = nearest.find(({ period, units }) => fits(lines, units) && may(period, location, at))
  return found ? inWords(wish, 'other-start', { period: found.period }) : null
}

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
