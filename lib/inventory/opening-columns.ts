import type { Hours, Opening, Span } from './day-plan'

const HOURS = {
  select: { weekday: true, opensMinute: true, closesMinute: true },
  orderBy: { weekday: 'asc' },
} as const

/** What has to be read of a location to know when it is open. */
export const OPENING = {
  timeZone: true,
  openingHours: HOURS,
  seasons: {
    select: { id: true, name: true, firstDay: true, lastDay: true, hours: HOURS },
    orderBy: { firstDay: 'asc' },
  },
  specialDays: {
    select: { day: true, opensMinute: true, closesMinute: true, reason: true },
    orderBy: { day: 'asc' },
  },
} as const

type OpeningRow = {
  timeZone: string
  openingHours: Hours[]
  seasons: { id: string; name: string; firstDay: Date; lastDay: Date; hours: Hours[] }[]
  specialDays: { day: Date; opensMinute: number | null; closesMinute: number | null; reason: string }[]
}

/** The opening hours of a location as rules read them. */
export const openingOf = ({ timeZone, openingHours, seasons, specialDays }: OpeningRow): Opening => ({
  timeZone,
  openingHours,
  seasons: seasons.map((season) => ({
    ...season,
    firstDay: textOf(season.firstDay),
    lastDay: textOf(season.lastDay),
  })),
  specialDays: specialDays.map(({ day, reason, ...row }) => ({
    day: textOf(day),
    reason,
    span: spanOf(row),
  })),
})

/** A column of calendar days is read as midnight in Greenwich. */
const textOf = (day: Date): string => day.toISOString().slice(0, 10)

/** How a calendar day is handed to such a column. */
export const columnOf = (day: string): Date => new Date(`${day}T00:00:00Z`)

const spanOf = ({ opensMinute, closesMinute }: Record<keyof Span, number | null>): Span | null =>
  opensMinute === null || closesMinute === null ? null : { opensMinute, closesMinute }
