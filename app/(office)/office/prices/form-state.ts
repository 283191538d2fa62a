/** What was typed, by the names of the fields. */
export type Typed = Record<string, string>

/** A booking that would be priced otherwise, in words. */
export type RepricedLine = { number: string; name: string; when: string; what: string }

/**
 * How a form about prices stands after it was sent: everything typed, what is wrong where, and the bookings to be looked at
 * before it is sent once more; `seen` names them.
 */
export type PriceState = {
  typed: Typed
  problems: Record<string, string>
  problem: string | null
  repriced: RepricedLine[]
  seen: string
}

export const fresh = (typed: Typed): PriceState => ({
  typed,
  problems: {},
  problem: null,
  repriced: [],
  seen: '',
})

/** Far more than as many seasons of as many products as a shop has. */
const MOST_OF_TABLE = 400_000

/** Everything typed into a form; what React adds for itself is left out. */
export function typedIn(form: FormData): Typed {
  const entries = [...form].filter(([name]) => !name.startsWith('$'))
  return Object.fromEntries(
    entries.map(([name, value]) => [name, String(value).slice(0, name === 'csv' ? MOST_OF_TABLE : 500)]),
  )
}
