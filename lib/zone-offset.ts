import { Temporal } from 'temporal-polyfill'

/** From when until when the clocks of a time zone stand still against UTC, and by how much; in milliseconds. */
type Span = { from: number; until: number; offset: number }

// Asking Temporal costs a tenth of a millisecond, and a page asks hundreds of times; a zone has two spans a year.
const known = new Map<string, Span[]>()
const MOST_SPANS = 1_000

/** How far the clocks of a time zone are ahead of UTC at an instant. */
export function offsetAt(at: number, timeZone: string): number {
  const spans = known.get(timeZone) ?? []
  const found = spans.find(({ from, until }) => from <= at && at < until)
  if (found) return found.offset
  const span = findSpan(at, timeZone)
  known.set(timeZone, [...spans.slice(-MOST_SPANS), span])
  return span.offset
}

export const zoned = (at: Date, timeZone: string): Temporal.ZonedDateTime =>
  Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timeZone)

function findSpan(at: number, timeZone: string): Span {
  const local = zoned(new Date(at), timeZone)
  const next = local.getTimeZoneTransition('next')
  // The last turn up to and with this instant: asked from a moment later.
  const last = local.add({ nanoseconds: 1 }).getTimeZoneTransition('previous')
  return {
    from: last?.epochMilliseconds ?? -Infinity,
    until: next?.epochMilliseconds ?? Infinity,
    offset: local.offsetNanoseconds / 1e6,
  }
}
