import { csvOf } from '@/lib/csv-of'
import type { Span, SpecialDay } from '@/lib/inventory/day-plan'
import { formatMinute } from '@/lib/inventory/day-time'
import { MOST_SPECIAL_DAYS } from '@/lib/inventory/opening-change'
import { dayAfter, instantOf } from '@/lib/period'
import { readCsv } from '@/lib/read-csv'

export const COLUMNS = ['Day', 'Opens', 'Closes', 'Why']

/** Special days as a table for spreadsheets; a closed day has no hours. */
export const tableOf = (days: SpecialDay[]): string =>
  csvOf([
    COLUMNS,
    ...days.map(({ day, span, reason }) => [
      day,
      span ? formatMinute(span.opensMinute) : '',
      span ? formatMinute(span.closesMinute) : '',
      reason,
    ]),
  ])

/** As many problems as somebody mends in one go. */
const MOST_PROBLEMS = 10

type Read = { days: SpecialDay[] } | { problems: string[] }

/** Reads such a table again: all of it, or what is wrong on which line in which column. Days that are over may stay in it. */
export function readTable(text: string, today: string): Read {
  const rows = readCsv(text)
  if (!rows) return { problems: ['A quotation mark is opened and never closed.'] }
  const [head, ...body] = rows
  if (!head || COLUMNS.some((name, at) => head.cells[at]?.toLowerCase() !== name.toLowerCase()))
    return { problems: [`Line 1: the columns have to be ${COLUMNS.join(', ')}, in this order.`] }
  if (body.length === 0) return { problems: ['There is no day in this table.'] }
  if (body.length > MOST_SPECIAL_DAYS) return { problems: [`${MOST_SPECIAL_DAYS} days at the most.`] }
  const problems: string[] = []
  const lines = new Map<string, number>()
  const days = body.map(({ line, cells: [day = '', opens = '', closes = '', reason = ''] }) => {
    const wrong = (column: string, why: string) => problems.push(`Line ${line}, ${column}: ${why}`)
    if (!isDay(day, today))
      wrong('Day', `“${day.slice(0, 20)}” is no day that can be meant. Write it like 2026-12-24.`)
    else if (lines.has(day)) wrong('Day', `this day stands on line ${lines.get(day)} already.`)
    lines.set(day, line)
    if (reason === '') wrong('Why', 'say why in a few words: renters read it.')
    if (reason.length > 80) wrong('Why', '80 characters at the most.')
    return { day, span: readSpan(opens, closes, wrong), reason }
  })
  return problems.length > 0 ? { problems: problems.slice(0, MOST_PROBLEMS) } : { days }
}

function readSpan(opens: string, closes: string, wrong: (column: string, why: string) => void): Span | null {
  if (opens === '' && closes === '') return null
  const span = { opensMinute: minuteIn(opens), closesMinute: minuteIn(closes) }
  const isTime = (minute: number, most: number) => minute >= 0 && minute <= most
  if (!isTime(span.opensMinute, 1439))
    wrong('Opens', `“${opens.slice(0, 20)}” is no time of day. Write it like 09:00.`)
  else if (!isTime(span.closesMinute, 1440))
    wrong('Closes', `“${closes.slice(0, 20)}” is no time of day. Write it like 18:00, midnight as 24:00.`)
  else if (span.closesMinute <= span.opensMinute) wrong('Closes', 'it has to close after it opens.')
  return span
}

/** Minutes after midnight; not a number where there is no time in it. Spreadsheets may add seconds. */
function minuteIn(text: string): number {
  const [, hours, minutes] = /^(\d{1,2})[:.](\d\d)(?::00)?$/.exec(text) ?? []
  return Number(minutes) > 59 ? Number.NaN : Number(hours) * 60 + Number(minutes)
}

/** Ten years back and three ahead: anything else is a slip. */
const isDay = (day: string, today: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(day) &&
  instantOf(day, '12:00', 'UTC') !== null &&
  dayAfter(today, -3653) <= day &&
  day <= dayAfter(today, 3 * 365)
