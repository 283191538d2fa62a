/** What was typed, by the names of the fields. */
export type Typed = Record<string, string>

/** A booking that would meet a closed door, in words. */
export type AffectedLine = { number: string; name: string; when: string; what: string }

/**
 * How a form about opening hours stands after it was sent: everything typed, what is wrong where, and the bookings to be
 * looked at before it is sent once more; `seen` names them.
 */
export type OpeningState = {
  typed: Typed
  problems: Record<string, string>
  problem: string | null
  affected: AffectedLine[]
  seen: string
}

export const fresh = (typed: Typed): OpeningState => ({
  typed,
  problems: {},
  problem: null,
  affected: [],
  seen: '',
})
