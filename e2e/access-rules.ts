/** Everybody who may stand at a door of ours. The five in the middle have one duty each. */
export const VISITORS = [
  'anonymous',
  'renter',
  'bookings',
  'deposits',
  'receipts',
  'gear',
  'people',
  'disabled',
] as const

export type Visitor = (typeof VISITORS)[number]

/** What a door says: come in, sign in first, not for you, no such thing, go elsewhere, or this is not how to ask. */
export type Answer = 'ok' | 'sign-in' | 'forbidden' | 'missing' | 'elsewhere' | 'not-so'

export type Rule = (visitor: Visitor) => Answer

/** The renter's own booking and somebody else's, and what hangs on the own one. */
export type World = {
  own: {
    number: string
    key: string
    receipt: string
    photo: string
    payment: string
    outing: string
    claim: string
  }
  other: { number: string; key: string }
  staff: string
  /** An address that was told of deeds and is not any more. */
  webhook: string
}

/** One address to ask at a door, and the rule that must hold there. */
export type Ask = { says: string; path: (world: World) => string; rule: Rule }

type Duty = 'bookings' | 'deposits' | 'receipts' | 'gear' | 'people'
export const isStaff = (visitor: Visitor) => !['anonymous', 'renter', 'disabled'].includes(visitor)

export const everyone: Rule = () => 'ok'
export const nobody: Rule = () => 'missing'
export const theRenter: Rule = (visitor) => (visitor === 'renter' ? 'ok' : 'missing')
/** Who is signed in does not matter where a program needs a key. */
export const keyless: Rule = () => 'sign-in'
export const moved: Rule = () => 'elsewhere'
export const staff =
  (...duties: Duty[]): Rule =>
  (visitor) => {
    if (visitor === 'anonymous' || visitor === 'disabled') return 'sign-in'
    return duties.includes(visitor as Duty) ? 'ok' : 'forbidden'
  }
export const renters: Rule = (visitor) => {
  if (visitor === 'anonymous' || visitor === 'disabled') return 'sign-in'
  return visitor === 'renter' ? 'ok' : 'forbidden'
}

export const at = (path: string, rule: Rule): Ask[] => [{ says: 'as it is', path: () => path, rule }]

export const desk = (path: (world: World) => string, rule: Rule): Ask[] => [{ says: 'a booking', path, rule }]

/** The private page of a booking and what hangs on it: the key opens it to anybody, its renter needs none. */
export const byKey = (rest: (world: World) => string, opened: Rule = everyone): Ask[] => [
  { says: 'with its key', path: (w) => `/b/${w.own.number}/${w.own.key}${rest(w)}`, rule: opened },
  {
    says: 'with the key of another booking',
    path: (w) => `/b/${w.own.number}/${w.other.key}${rest(w)}`,
    rule: (visitor) => (theRenter(visitor) === 'ok' ? opened(visitor) : 'missing'),
  },
  {
    says: 'cut short',
    path: (w) => `/b/${w.other.number}/${w.other.key.slice(0, -3)}${rest(w)}`,
    rule: nobody,
  },
  {
    says: 'with our key at another booking',
    path: (w) => `/b/${w.other.number}/${w.own.key}${rest(w)}`,
    rule: nobody,
  },
  { says: 'of no booking', path: (w) => `/b/NOSUCH/${w.own.key}${rest(w)}`, rule: nobody },
]

/** What is signed in already has no business at a sign-in page. */
export const awayWhen =
  (isIn: (visitor: Visitor) => boolean): Rule =>
  (visitor) =>
    isIn(visitor) ? 'elsewhere' : 'ok'

/** A request as a form without JavaScript makes it: on which page, with what bound to the action and typed into the form. */
export type Use = {
  page: (world: World) => string
  rule: Rule | 'any page of ours'
  bound?: (world: World) => unknown[]
  typed?: (world: World) => Record<string, string>
}

/** What an intruder would leave behind, so that it can be looked for. */
export const INTRUDER = 'intruder@example.com'
