import { formatMinute } from '@/lib/inventory/day-time'
import type { Location } from '@/lib/inventory/find-locations'
import { dayOf, minuteOf, type Period } from '@/lib/period'

/** The dates form as it stands in an address: a shop, local days (YYYY-MM-DD) and local times (HH:MM). */
export type TypedDates = { place: string; from: string; fromTime: string; until: string; untilTime: string }

export type Search = Record<string, string | string[] | undefined>

export const firstOf = (value: string | string[] | undefined): string =>
  (Array.isArray(value) ? value[0] : value) ?? ''

export const listOf = (value: string | string[] | undefined): string[] =>
  value === undefined ? [] : [value].flat()

/** How a period at a shop is written in an address. */
export const typedOf = (
  { slug, timeZone }: Pick<Location, 'slug' | 'timeZone'>,
  { from, until }: Period,
): TypedDates => ({
  place: slug,
  from: dayOf(from, timeZone),
  fromTime: formatMinute(minuteOf(from, timeZone)),
  until: dayOf(until, timeZone),
  untilTime: formatMinute(minuteOf(until, timeZone)),
})

/** An address with dates in it, and whatever else the page behind it wants to know. */
export function withDates<Path extends string>(
  path: Path,
  typed: TypedDates,
  more: [name: string, value: string][] = [],
): `${Path}?${string}` {
  const query = new URLSearchParams([...Object.entries(typed), ...more.filter(([, value]) => value !== '')])
  return `${path}?${query}`
}
