import { formatMinute } from '@/lib/inventory/day-time'
import { MOST_STARTS, type RentalRule } from '@/lib/inventory/rental-rule'

/** What was typed, by the names of the fields. */
export type TypedRule = Record<string, string>

export type RuleState = { typed: TypedRule; problems: Record<string, string> }

const UNITS = { days: 1440, hours: 60, minutes: 1 } as const

/** The figures of a rule in the largest unit that holds them, and its times of day with commas between. */
export function typedRule({
  noticeMinutes,
  shortestMinutes,
  longestMinutes,
  startMinutes,
}: RentalRule): TypedRule {
  return {
    ...typedLength('notice', noticeMinutes),
    ...typedLength('shortest', shortestMinutes),
    ...typedLength('longest', longestMinutes),
    starts: (startMinutes ?? []).map(formatMinute).join(', '),
  }
}

function typedLength(name: string, minutes: number | null): TypedRule {
  if (minutes === null) return { [name]: '', [`${name}Unit`]: 'hours' }
  const unit = minutes % UNITS.days === 0 ? 'days' : minutes % UNITS.hours === 0 ? 'hours' : 'minutes'
  return { [name]: String(minutes / UNITS[unit]), [`${name}Unit`]: unit }
}

/** Ninety days: the longest rental there is. */
const MOST_MINUTES = 90 * UNITS.days

/** Reads a rule, or says what is wrong at which field. */
export function readRule(typed: TypedRule): { rule: RentalRule } | { problems: Record<string, string> } {
  const problems: Record<string, string> = {}
  const read = (name: string): number | null => {
    const text = (typed[name] ?? '').trim()
    const unit = UNITS[typed[`${name}Unit`] as keyof typeof UNITS] ?? UNITS.hours
    const minutes = Number(text) * unit
    if (text === '') return null
    if (!/^\d{1,6}$/.test(text) || minutes < 1) problems[name] = 'Enter a whole number, or nothing.'
    else if (minutes > MOST_MINUTES) problems[name] = 'Ninety days at the most.'
    return minutes
  }
  const lengths = {
    noticeMinutes: read('notice'),
    shortestMinutes: read('shortest'),
    longestMinutes: read('longest'),
  }
  const starts = readStarts(typed.starts ?? '')
  if (typeof starts === 'string') problems.starts = starts
  return Object.keys(problems).length > 0 || typeof starts === 'string'
    ? { problems }
    : { rule: { ...lengths, startMinutes: starts } }
}

/** "9:00, 13:30" as minutes in order, null when there are none, or what is wrong. */
function readStarts(text: string): number[] | null | string {
  const words = text.split(/[\s,;]+/).filter(Boolean)
  const minutes = new Set<number>()
  for (const word of words) {
    const [, hours, rest] = /^(\d{1,2})(?:[:.](\d\d))?$/.exec(word) ?? []
    const minute = Number(hours) * 60 + Number(rest ?? 0)
    if (hours === undefined || Number(hours) > 23 || Number(rest ?? 0) > 59)
      return `“${word.slice(0, 20)}” is no time of day. Write times like 09:00, with commas between them.`
    minutes.add(minute)
  }
  if (minutes.size > MOST_STARTS) return `${MOST_STARTS} times at the most.`
  return minutes.size > 0 ? [...minutes].sort((a, b) => a - b) : null
}
