import type { Db } from '@/lib/db'
import { dayAfter, dayOf, instantOf, type Period } from '@/lib/period'
import { planOf } from './day-plan'
import { formatMinute } from './day-time'
import type { Location } from './find-locations'
import { peakOf } from './peak-of'

/** `few`: two at the most, or only for a part of the day. `full`: at no hour of the day. */
export type CalendarState = 'free' | 'few' | 'full' | 'closed'

export type CalendarDay = {
  /** Local, YYYY-MM-DD. */
  day: string
  state: CalendarState
  /** Units that are free all through the opening hours. */
  free: number
  /** What makes the day another than usual, in the shop's words. */
  why: string | null
}

export const CALENDAR_DAYS = 60

const FEW = 2

type Part = {
  wantedId: string
  quantity: number
  units: number
  before: number
  after: number
  stays: Stay[]
}
type Stay = { from: number; until: number }

/**
 * How free variants are at a shop on each of the next days, kits by their components, in one query. What is kept for the
 * desk does not count. A forecast.
 */
export async function findCalendar(
  db: Db,
  { variantIds, location }: { variantIds: string[]; location: Location },
  at: Date,
): Promise<CalendarDay[]> {
  const today = dayOf(at, location.timeZone)
  const days = Array.from({ length: CALENDAR_DAYS }, (_, count) => dayAfter(today, count))
  const until = instantOf(dayAfter(today, CALENDAR_DAYS), '00:00', location.timeZone)!
  const parts = await findParts(db, variantIds, location.id, { from: at, until })
  return days.map((day) => dayOn(location, day, at, parts))
}

function dayOn(location: Location, day: string, at: Date, parts: Map<string, Part[]>): CalendarDay {
  const { span, why } = planOf(location, day)
  const opens = span && instantOf(day, formatMinute(span.opensMinute), location.timeZone)
  const closes = span && instantOf(...closingOf(day, span.closesMinute), location.timeZone)
  if (!opens || !closes || closes <= at) return { day, state: 'closed', free: 0, why }
  const hours = { from: Math.max(opens.getTime(), at.getTime()), until: closes.getTime() }
  const free = [...parts.values()].reduce((sum, made) => sum + allDay(made, hours), 0)
  const isFull = free === 0 && ![...parts.values()].some((made) => isFreeAtAll(made, hours))
  return { day, state: isFull ? 'full' : free > FEW ? 'free' : 'few', free, why }
}

const closingOf = (day: string, minute: number): [string, string] =>
  minute === 24 * 60 ? [dayAfter(day, 1), '00:00'] : [day, formatMinute(minute)]

/** So many of it are free from opening to closing. */
const allDay = (made: Part[], { from, until }: Stay): number =>
  Math.min(
    ...made.map(({ stays, units, quantity, before, after }) =>
      Math.max(0, Math.floor((units - peakOf(stays, from - before, until + after)) / quantity)),
    ),
  )

const HOUR = 3_600_000

/** Is there an hour of the day in which all that one is made of is free? */
function isFreeAtAll(made: Part[], { from, until }: Stay): boolean {
  for (let hour = from; hour < until; hour += HOUR)
    if (allDay(made, { from: hour, until: Math.min(hour + HOUR, until) }) > 0) return true
  return false
}

type Row = {
  wantedId: string
  quantity: number
  units: number
  before: number
  after: number
  froms: Date[] | null
  untils: (Date | null)[] | null
}

async function findParts(
  db: Db,
  variantIds: string[],
  locationId: string,
  { from, until }: Period,
): Promise<Map<string, Part[]>> {
  const rows = await db.$queryRaw<Row[]>`/* kept */
    SELECT wanted.id AS "wantedId", coalesce(kit_component.quantity, 1) AS quantity,
      coalesce(stock.units - stock.kept_from_web, 0) AS units,
      product.turnaround_before_minutes AS before, product.turnaround_after_minutes AS after,
      ahead.froms, ahead.untils
    FROM variant AS wanted
    LEFT JOIN kit_component ON kit_component.kit_id = wanted.id
    JOIN variant AS made ON made.id = coalesce(kit_component.component_id, wanted.id)
    JOIN product ON product.id = made.product_id
    LEFT JOIN stock ON stock.variant_id = made.id AND stock.location_id = ${locationId}
    CROSS JOIN LATERAL (
      SELECT array_agg(from_at) AS froms, array_agg(until_at) AS untils FROM allocation
      WHERE variant_id = made.id AND location_id = ${locationId} AND live
        AND coalesce(until_at, 'infinity'::timestamptz) > ${from.toISOString()}::timestamptz - make_interval(mins => product.turnaround_before_minutes)
        AND from_at < ${until.toISOString()}::timestamptz + make_interval(mins => product.turnaround_after_minutes)
        AND NOT EXISTS (SELECT 1 FROM booking_line JOIN booking ON booking.id = booking_line.booking_id
          WHERE booking_line.id = allocation.line_id AND booking.state = 'HELD'
            AND booking.hold_until < ${from.toISOString()}::timestamptz)) AS ahead
    WHERE wanted.id = ANY (${variantIds}::text[])`
  const parts = new Map<string, Part[]>()
  for (const row of rows) parts.set(row.wantedId, [...(parts.get(row.wantedId) ?? []), partOf(row)])
  return parts
}

const MINUTE = 60_000

function partOf({ froms, untils, before, after, ...row }: Row): Part {
  const stays = (froms ?? []).map((from, index) => {
    const until = untils?.[index]
    return { from: new Date(from).getTime(), until: until ? new Date(until).getTime() : Infinity }
  })
  return { ...row, before: before * MINUTE, after: after * MINUTE, stays }
}
