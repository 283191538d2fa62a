import { dayAfter, weekdayOfDay } from '@/lib/period'

/** From when until when somebody is there, in local minutes after midnight; `closesMinute` 1440 is midnight. */
export type Span = { opensMinute: number; closesMinute: number }

/** When a shop is open on a weekday (1 = Monday). A day without hours is closed. */
export type Hours = Span & { weekday: number }

/** Some weeks or months with a week of their own; without hours the shop is closed. Local days as YYYY-MM-DD, both included. */
export type Season = { id: string; name: string; firstDay: string; lastDay: string; hours: Hours[] }

/** One local day with other hours, or closed (`span` null), and why, as renters read it. */
export type SpecialDay = { day: string; span: Span | null; reason: string }

/** Everything a shop says about when it is open. */
export type Opening = {
  timeZone: string
  openingHours: Hours[]
  seasons: Season[]
  specialDays: SpecialDay[]
}

/** What holds on one day: the hours (null is closed), and the special day or season they come from. */
export type DayPlan = { span: Span | null; why: string | null }

/** What holds on a local day: a special day comes before a season, and a season before the usual week. */
export function planOf(shop: Opening, day: string): DayPlan {
  const special = shop.specialDays.find((row) => row.day === day)
  if (special) return { span: special.span, why: special.reason }
  const season = seasonOn(shop, day)
  const weekday = weekdayOfDay(day)
  const span = (season?.hours ?? shop.openingHours).find((row) => row.weekday === weekday) ?? null
  return { span, why: season?.name ?? null }
}

export const seasonOn = ({ seasons }: Opening, day: string): Season | undefined =>
  seasons.find(({ firstDay, lastDay }) => firstDay <= day && day <= lastDay)

/**
 * The days from `first` on, `most` of them, on which a shop opens at all, in order. Stretches in which nothing opens are
 * jumped over, so that a shop that is closed for most of a year costs no more than one that is not.
 */
export function* openDays(shop: Opening, first: string, most: number): Generator<string> {
  const end = dayAfter(first, most)
  for (let day = first; day < end; ) {
    if (planOf(shop, day).span) yield day
    const week = seasonOn(shop, day)?.hours ?? shop.openingHours
    day = week.length > 0 ? dayAfter(day, 1) : (nextTurn(shop, day) ?? end)
  }
}

/** The next day after `day` on which something else may hold: a special day, or the first day of, or after, a season. */
function nextTurn({ seasons, specialDays }: Opening, day: string): string | undefined {
  const turns = [
    ...specialDays.map((row) => row.day),
    ...seasons.flatMap(({ firstDay, lastDay }) => (lastDay < day ? [] : [firstDay, dayAfter(lastDay, 1)])),
  ]
  return turns.filter((turn) => turn > day).reduce<string | undefined>(earlier, undefined)
}

const earlier = (a: string | undefined, b: string): string => (a === undefined || b < a ? b : a)
