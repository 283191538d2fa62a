import type { Hours, Opening, Span } from '@/lib/inventory/day-plan'
import { formatSpan } from '@/lib/inventory/day-time'
import type { OpeningChange } from '@/lib/inventory/opening-change'
import type { Deed } from '@/lib/logbook/record'
import type { Facts } from '@/lib/outcome'

type Entry = { what: Deed; facts: Facts }

/** What a change of opening leaves in the logbook: what is so now, and what was so before. */
export function entriesOf(before: Opening, change: OpeningChange): Entry[] {
  switch (change.kind) {
    case 'week': {
      const [hours, was] = [weekText(change.hours), weekText(before.openingHours)]
      return hours === was ? [] : [{ what: 'week.changed', facts: { hours, was } }]
    }
    case 'season': {
      const old = before.seasons.find(({ id }) => id === change.id)
      const facts = seasonFacts(change.season)
      if (!old) return [{ what: 'season.added', facts }]
      const was = seasonFacts(old)
      return [{ what: 'season.changed', facts: { ...facts, wasName: was.name!, wasHours: was.hours! } }]
    }
    case 'season-removed': {
      const old = before.seasons.find(({ id }) => id === change.id)
      return old ? [{ what: 'season.removed', facts: seasonFacts(old) }] : []
    }
    case 'days':
      return dayEntries(before, change)
    case 'day-removed': {
      const old = before.specialDays.find(({ day }) => day === change.day)
      const facts = { firstDay: change.day, lastDay: change.day, reason: old?.reason ?? null }
      return [{ what: 'special-day.removed', facts: { ...facts, hours: spanText(old?.span ?? null) } }]
    }
  }
}

function dayEntries(before: Opening, { days }: Extract<OpeningChange, { kind: 'days' }>): Entry[] {
  const [first, last] = [days[0], days.at(-1)]
  if (!first || !last) return []
  const hours = spanText(first.span)
  const areAlike = days.every(({ span, reason }) => reason === first.reason && spanText(span) === hours)
  if (!areAlike) return [{ what: 'special-days.imported', facts: { count: days.length } }]
  const facts = { firstDay: first.day, lastDay: last.day, reason: first.reason, hours }
  const old = before.specialDays.find(({ day }) => day === first.day)
  if (!old) return [{ what: 'special-day.added', facts }]
  return [{ what: 'special-day.changed', facts: { ...facts, was: spanText(old.span) } }]
}

const seasonFacts = ({ name, firstDay, lastDay, hours }: Opening['seasons'][number] | SeasonText): Facts => ({
  name,
  firstDay,
  lastDay,
  hours: weekText(hours),
})

type SeasonText = Omit<Opening['seasons'][number], 'id'>

/** "1 09:00–18:00, 2 09:00–18:00": a weekday is a number here, and a word where it is read. Empty is closed. */
const weekText = (hours: Hours[]): string =>
  [...hours]
    .sort((a, b) => a.weekday - b.weekday)
    .map((row) => `${row.weekday} ${formatSpan(row)}`)
    .join(', ')

const spanText = (span: Span | null): string | null => span && formatSpan(span)
