import { dayAfter } from '@/lib/period'
import type { Hours, Opening, Season, SpecialDay } from './day-plan'

/** One thing that a shop changes about when it is open. Without `id` a season is a new one; without `isNew` days replace what was. */
export type OpeningChange =
  | { kind: 'week'; hours: Hours[] }
  | { kind: 'season'; id: string | null; season: Omit<Season, 'id'> }
  | { kind: 'season-removed'; id: string }
  | { kind: 'days'; days: SpecialDay[]; isNew: boolean }
  | { kind: 'day-removed'; day: string }

/** What holds after a change. */
export function changed(opening: Opening, change: OpeningChange): Opening {
  const { seasons, specialDays } = opening
  switch (change.kind) {
    case 'week':
      return { ...opening, openingHours: change.hours }
    case 'season':
      return {
        ...opening,
        seasons: [
          ...seasons.filter(({ id }) => id !== change.id),
          { ...change.season, id: change.id ?? 'new' },
        ],
      }
    case 'season-removed':
      return { ...opening, seasons: seasons.filter(({ id }) => id !== change.id) }
    case 'days': {
      const days = new Set(change.days.map(({ day }) => day))
      return { ...opening, specialDays: [...specialDays.filter(({ day }) => !days.has(day)), ...change.days] }
    }
    case 'day-removed':
      return { ...opening, specialDays: specialDays.filter(({ day }) => day !== change.day) }
  }
}

/** Ten years of holidays; every page of the shop reads them all. */
export const MOST_SPECIAL_DAYS = 400
export const MOST_SEASONS = 40

/** The days from one to another, both included; as many as `most` at the most. */
export function daysBetween(first: string, last: string, most: number): string[] {
  const days: string[] = []
  for (let day = first; day <= last && days.length < most; day = dayAfter(day, 1)) days.push(day)
  return days
}
