import type { Hours, Season, Span, SpecialDay } from '@/lib/inventory/day-plan'
import { daysBetween } from '@/lib/inventory/opening-change'
import { dayAfter, instantOf } from '@/lib/period'
import type { Typed } from './form-state'

type Read<T> = { value: T } | { problems: Record<string, string> }

/** Everything typed into a form; what React adds for itself is left out. */
export function typedIn(form: FormData): Typed {
  const entries = [...form].filter(([name]) => !name.startsWith('$'))
  return Object.fromEntries(
    entries.map(([name, value]) => [name, String(value).slice(0, name === 'csv' ? MOST_OF_TABLE : 1000)]),
  )
}

/** Far more than as many special days as a shop may keep. */
const MOST_OF_TABLE = 100_000

/** A week as its fourteen fields say it; a day without an opening time is closed. */
export function readWeek(typed: Typed): Read<Hours[]> {
  const problems: Record<string, string> = {}
  const hours = [1, 2, 3, 4, 5, 6, 7].flatMap((weekday) => {
    const span = readSpan(typed[`opens${weekday}`], typed[`closes${weekday}`])
    if (span === 'wrong') problems[`closes${weekday}`] = CLOSES_LATER
    return span === 'wrong' || span === null ? [] : [{ weekday, ...span }]
  })
  return Object.keys(problems).length > 0 ? { problems } : { value: hours }
}

/** Three years: further ahead nobody plans, and a wrong digit in a year is more likely. */
const FURTHEST_DAYS = 3 * 365

/** A month in one go; longer than that it is a season. */
export const MOST_DAYS_AT_ONCE = 31

export function readDays(typed: Typed, today: string): Read<SpecialDay[]> {
  const { reason = '', how } = typed
  const first = typed.day ?? ''
  const last = typed.lastDay || first
  const span = how === 'closed' ? null : readSpan(typed.opens, typed.closes)
  const problems = {
    ...dayProblem('day', first, today),
    ...(typed.lastDay && dayProblem('lastDay', last, today)),
    ...textProblem('reason', reason, 'Say why in a few words: renters read it.'),
    ...(how !== 'closed' && span === null && { opens: 'Choose when you open, or say that it is closed.' }),
    ...(span === 'wrong' && { closes: CLOSES_LATER }),
  }
  if (Object.keys(problems).length > 0 || span === 'wrong') return { problems }
  if (last < first) return { problems: { lastDay: 'The last day is before the first one.' } }
  const days = daysBetween(first, last, MOST_DAYS_AT_ONCE + 1)
  if (days.length > MOST_DAYS_AT_ONCE)
    return { problems: { lastDay: `${MOST_DAYS_AT_ONCE} days at the most. For longer, add a season.` } }
  return { value: days.map((day) => ({ day, span, reason: reason.trim() })) }
}

export function readSeason(typed: Typed, today: string): Read<Omit<Season, 'id'>> {
  const { name = '', firstDay = '', lastDay = '', how } = typed
  const week = how === 'closed' ? { value: [] } : readWeek(typed)
  const problems = {
    ...textProblem('name', name, 'Give the season a name: renters read it.'),
    ...dayProblem('firstDay', firstDay, null),
    ...dayProblem('lastDay', lastDay, today),
    ...('problems' in week && week.problems),
  }
  if (Object.keys(problems).length > 0 || 'problems' in week) return { problems }
  if (lastDay < firstDay) return { problems: { lastDay: 'The last day is before the first one.' } }
  if (how !== 'closed' && week.value.length === 0)
    return { problems: { how: 'No day of this week is open. Say that the shop is closed, or choose hours.' } }
  return { value: { name: name.trim(), firstDay, lastDay, hours: week.value } }
}

const CLOSES_LATER = 'It has to close after it opens.'

function readSpan(opens = '', closes = ''): Span | null | 'wrong' {
  if (opens === '') return null
  const span = { opensMinute: Number(opens), closesMinute: Number(closes) }
  const isSpan =
    /^\d{1,4}$/.test(opens) &&
    /^\d{1,4}$/.test(closes) &&
    span.opensMinute < span.closesMinute &&
    span.closesMinute <= 1440
  return isSpan ? span : 'wrong'
}

function dayProblem(field: string, day: string, today: string | null): Record<string, string> {
  const isDay = /^\d{4}-\d\d-\d\d$/.test(day) && instantOf(day, '12:00', 'UTC') !== null
  if (!isDay) return { [field]: 'Choose a day.' }
  if (today === null) return {}
  if (day < today) return { [field]: 'That day is over. Choose today or a later one.' }
  return day > dayAfter(today, FURTHEST_DAYS) ? { [field]: 'That is more than three years ahead.' } : {}
}

const MOST_LETTERS = 80

function textProblem(field: string, text: string, missing: string): Record<string, string> {
  const length = text.trim().length
  if (length === 0) return { [field]: missing }
  return length > MOST_LETTERS ? { [field]: `${MOST_LETTERS} characters at the most.` } : {}
}
