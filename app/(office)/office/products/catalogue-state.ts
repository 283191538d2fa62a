import type { Holding } from '@/lib/catalogue/find-holding'
import { markOf } from '@/lib/catalogue/mark-of'

/** What was typed, by the names of the fields. */
export type Typed = Record<string, string>

/**
 * How a form of the catalogue stands after it was sent: what is wrong where ('' for the whole), what was done, and the bookings
 * to be looked at before it is sent once more; `seen` names them.
 */
export type CatalogueState = {
  typed: Typed
  problems: Record<string, string>
  done?: string
  holding: HoldingLine[]
  seen: string
}

export type HoldingLine = { number: string; name: string; from: string; until: string; timeZone: string }

export const fresh = (typed: Typed = {}): CatalogueState => ({ typed, problems: {}, holding: [], seen: '' })

/** As dates do not travel to a form, they go as text. */
export const withHolding = (state: CatalogueState, holding: Holding[]): CatalogueState => ({
  ...state,
  seen: markOf(holding.map(({ number }) => number)),
  holding: holding.map(({ from, until, ...rest }) => ({
    ...rest,
    from: from.toISOString(),
    until: until.toISOString(),
  })),
})

/** Every text of a form, cut to a length that nobody types by hand; of fields that repeat, the last. */
export const typedIn = (form: FormData, most = 3000): Typed =>
  Object.fromEntries(
    [...form]
      .filter(([name]) => !name.startsWith('$'))
      .map(([name, value]) => [name, String(value).slice(0, most).trim()]),
  )
