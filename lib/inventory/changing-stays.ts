import type { Db, Tx } from '@/lib/db'
import { addDays, type Period } from '@/lib/period'
import type { Channel } from './allocate'
import type { Place } from './lock-stock'
import { noRoomOf } from './no-room'
import { type PackAsset, pack, type Stay } from './pack'
import { peakOf } from './peak-of'
import type { NoRoom } from './place'
import { findAssets, findStays, isClash } from './stays'

/** A unit that a booking occupies. `isOut`: the renter has it, so it began when it did and stays what it is. */
export type OwnStay = Stay & { assetId: string; isOut: boolean; before: number; after: number }

/** What a booking occupies at one place and all that lies around it: enough to say what other dates would mean. */
export type ChangingPlace = Place & {
  assets: PackAsset[]
  others: Stay[]
  own: OwnStay[]
  /** Units that only the desk may give away. */
  keptFromWeb: number
}

/** `unit-taken`: somebody whom nobody may move has one of the units that the booking is to keep. */
export type ChangeNoRoom = NoRoom | { why: 'unit-taken' }

export type Fitted = { place: ChangingPlace; own: Stay[]; moves: Map<string, string> }

export type Fit =
  | { kind: 'fits'; fitted: Fitted[] }
  | { kind: 'short'; place: ChangingPlace; noRoom: ChangeNoRoom }

const MINUTE = 60_000

/** Turnaround is a week at most, so nobody who is over for longer can be in the way. */
const LOOK_BACK_DAYS = 8

/** Everything that a change of a booking's period could touch, place by place; `since` is the earliest instant in question. */
export async function findChanging(db: Tx, bookingId: string, since: Date): Promise<ChangingPlace[]> {
  const own = await findOwn(db, bookingId)
  const places = new Map(own.map((stay) => [`${stay.variantId} ${stay.locationId}`, stay]))
  const ids = new Set(own.map(({ id }) => id))
  const found: ChangingPlace[] = []
  for (const { variantId, locationId, keptFromWeb } of places.values()) {
    const place = { variantId, locationId }
    const stays = await findStays(db, place, addDays(since, -LOOK_BACK_DAYS))
    found.push({
      ...place,
      assets: await findAssets(db, place),
      others: stays.filter(({ id }) => !ids.has(id)),
      own: own.filter((stay) => stay.variantId === variantId && stay.locationId === locationId),
      keptFromWeb,
    })
  }
  return found
}

type Row = Place & {
  id: string
  from: Date
  until: Date | null
  assetId: string
  fixed: boolean
  isOut: boolean
  before: number
  after: number
  keptFromWeb: number
}

async function findOwn(db: Db, bookingId: string): Promise<(OwnStay & Place & { keptFromWeb: number })[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT allocation.id, allocation.variant_id AS "variantId", allocation.location_id AS "locationId",
      allocation.asset_id AS "assetId", allocation.from_at AS "from", allocation.until_at AS "until",
      allocation.pinned AS fixed, outing.id IS NOT NULL AS "isOut",
      product.turnaround_before_minutes AS before, product.turnaround_after_minutes AS after,
      coalesce(stock.kept_from_web, 0) AS "keptFromWeb"
    FROM allocation
    JOIN booking_line ON booking_line.id = allocation.line_id JOIN booking ON booking.id = booking_line.booking_id
    JOIN variant ON variant.id = allocation.variant_id JOIN product ON product.id = variant.product_id
    LEFT JOIN stock ON stock.variant_id = allocation.variant_id AND stock.location_id = allocation.location_id
    LEFT JOIN outing ON outing.allocation_id = allocation.id
    -- What is back already is being turned around, and is part of the change no longer.
    WHERE booking.id = ${bookingId}::uuid AND allocation.live AND outing.ended_at IS NULL
    ORDER BY allocation.variant_id COLLATE "C", allocation.location_id COLLATE "C", allocation.id`
  return rows.map(({ from, until, ...row }) => ({
    ...row,
    from: new Date(from).getTime(),
    until: until ? new Date(until).getTime() : Infinity,
  }))
}

/**
 * Whether a booking's gear can be had over another period: what is out or wanted by name keeps its unit, everybody else may
 * be moved to another one of the same place. Over the web it may not take what is kept for the desk. Changes nothing.
 */
export function fitInto(places: ChangingPlace[], period: Period, channel: Channel = 'desk'): Fit {
  const fitted: Fitted[] = []
  for (const place of places) {
    const own = place.own.map((stay) => over(stay, period))
    const kept = channel === 'web' ? keptForDesk(place, own) : null
    if (kept) return { kind: 'short', place, noRoom: kept }
    if (own.some((stay) => stay.fixed && place.others.some((other) => other.fixed && isClash(stay, other))))
      return { kind: 'short', place, noRoom: { why: 'unit-taken' } }
    const packing = pack(place.assets, [...place.others, ...own])
    if (packing.kind !== 'packed') return { kind: 'short', place, noRoom: noRoomOf(packing, place) }
    fitted.push({ place, own, moves: packing.moves })
  }
  return { kind: 'fits', fitted }
}

function keptForDesk({ assets, others, keptFromWeb }: ChangingPlace, own: Stay[]): ChangeNoRoom | null {
  if (keptFromWeb === 0) return null
  const forWeb = assets.length - keptFromWeb
  const isOver = own.some(({ from, until }) => peakOf(others, from, until) + own.length > forWeb)
  return isOver ? { why: 'kept-for-desk', units: forWeb } : null
}

const over = ({ id, assetId, fixed, isOut, from, before, after }: OwnStay, period: Period): Stay => ({
  id,
  assetId,
  fixed,
  from: isOut ? from : period.from.getTime() - before * MINUTE,
  until: period.until.getTime() + after * MINUTE,
})

/** Who else would be moved: allocation → asset. */
export function movesOfOthers(fitted: Fitted[]): Map<string, string> {
  const own = new Set(fitted.flatMap((one) => one.own.map(({ id }) => id)))
  return new Map(fitted.flatMap(({ moves }) => [...moves]).filter(([id]) => !own.has(id)))
}

/** The latest end that the gear can be had until, when it cannot be had over all of a period; null when there is none. */
export function longestEnd(places: ChangingPlace[], period: Period, channel: Channel = 'desk'): Date | null {
  const ends = places.flatMap(({ others, own: [first] }) =>
    others.map(({ from }) => from - (first?.after ?? 0) * MINUTE),
  )
  const sorted = [...new Set(ends)]
    .filter((end) => end > period.from.getTime() && end < period.until.getTime())
    .sort((a, b) => a - b)
  const fits = (end: number) => fitInto(places, { ...period, until: new Date(end) }, channel).kind === 'fits'
  // Whoever can have it for longer can have it for less, so the last one that fits is found by halving.
  let [least, most] = [-1, sorted.length - 1]
  while (least < most) {
    const middle = Math.ceil((least + most) / 2)
    if (fits(sorted[middle]!)) least = middle
    else most = middle - 1
  }
  return least < 0 ? null : new Date(sorted[least]!)
}

/** The units of a place that nobody has over a period and that the booking does not have already. */
export function unitsFree({ assets, others, own }: ChangingPlace, { from, until }: Period): string[] {
  const wanted = { from: from.getTime(), until: until.getTime() + (own[0]?.after ?? 0) * MINUTE }
  const taken = others.filter((stay) => stay.from < wanted.until && wanted.from < stay.until)
  const busy = new Set([...taken, ...own].map(({ assetId }) => assetId))
  return assets.map(({ id }) => id).filter((id) => !busy.has(id))
}
