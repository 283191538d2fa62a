import { createHash } from 'node:crypto'
import type { Actor } from '@/lib/actor'
import { transact } from '@/lib/db'
import type { Opening } from '@/lib/inventory/day-plan'
import { findOpening } from '@/lib/inventory/find-opening'
import { changed, MOST_SEASONS, MOST_SPECIAL_DAYS, type OpeningChange } from '@/lib/inventory/opening-change'
import { writeOpening } from '@/lib/inventory/write-opening'
import { record } from '@/lib/logbook/record'
import { type Outcome, ok, type Refused, refused } from '@/lib/outcome'
import { findAffected } from './find-affected'
import { entriesOf } from './opening-entries'

export type ChangeOpeningRefusal =
  | 'bookings-affected'
  | 'seasons-overlap'
  | 'days-taken'
  | 'too-many-days'
  | 'too-many-seasons'

type Shop = { id: string; name: string }

/**
 * Changes when a shop is open. Bookings are kept, whatever changes: where some would meet a closed door, it is refused once
 * with how many, until `seen` says that just these have been looked at (`markOf`). Null when what was to be changed is gone.
 */
export async function changeOpening(
  shop: Shop,
  change: OpeningChange,
  seen: string,
  actor: Actor,
  at: Date,
): Promise<Outcome<{ affected: number }, ChangeOpeningRefusal> | null> {
  return transact(async (tx) => {
    // Two changes of one shop come one after the other; bookings of it go on meanwhile.
    await tx.$queryRaw`SELECT id FROM location WHERE id = ${shop.id} FOR NO KEY UPDATE`
    const before = await findOpening(tx, shop.id)
    if (!isThere(before, change)) return null
    const refusal = refuseChange(before, change)
    if (refusal) return refusal
    const affected = await findAffected(shop.id, { before, after: changed(before, change) }, at, tx)
    if (affected.length > 0 && markOf(affected) !== seen)
      return refused('bookings-affected', { count: affected.length })
    await writeOpening(tx, shop.id, change)
    for (const { what, facts } of entriesOf(before, change)) {
      const about = `location:${shop.id}`
      await record(tx, { at, actor, what, facts: { about, shop: shop.name, ...facts } })
    }
    return ok({ affected: affected.length })
  })
}

/** Names a list of bookings, so that a later look can tell whether it is still the same. Empty for an empty list. */
export const markOf = (affected: { number: string }[]): string =>
  affected.length === 0
    ? ''
    : createHash('sha256')
        .update(affected.map(({ number }) => number).join())
        .digest('hex')
        .slice(0, 16)

function isThere({ seasons, specialDays }: Opening, change: OpeningChange): boolean {
  if (change.kind === 'day-removed') return specialDays.some(({ day }) => day === change.day)
  if (change.kind === 'season-removed' || (change.kind === 'season' && change.id !== null))
    return seasons.some(({ id }) => id === change.id)
  return true
}

function refuseChange(before: Opening, change: OpeningChange): Refused<ChangeOpeningRefusal> | null {
  if (change.kind === 'season') {
    const { firstDay, lastDay } = change.season
    const other = before.seasons.find(
      (season) => season.id !== change.id && season.firstDay <= lastDay && firstDay <= season.lastDay,
    )
    if (other) {
      const { name, firstDay: first, lastDay: last } = other
      return refused('seasons-overlap', { name, firstDay: first, lastDay: last })
    }
    if (change.id === null && before.seasons.length >= MOST_SEASONS)
      return refused('too-many-seasons', { most: MOST_SEASONS })
  }
  if (change.kind === 'days') {
    const taken = before.specialDays.find(({ day }) => change.days.some((row) => row.day === day))
    if (change.isNew && taken) return refused('days-taken', { day: taken.day, reason: taken.reason })
    if (changed(before, change).specialDays.length > MOST_SPECIAL_DAYS)
      return refused('too-many-days', { most: MOST_SPECIAL_DAYS })
  }
  return null
}
