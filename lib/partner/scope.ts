/**
 * What a key of the API allows. `catalogue:read`: products, prices and quotes. `bookings:read`: bookings with their renters.
 * `bookings:write`: book. `bookings:change`: cancel bookings and change their dates, as their renters might. `payments:read`: what was paid for bookings.
 */
export const SCOPES = [
  'catalogue:read',
  'bookings:read',
  'bookings:write',
  'bookings:change',
  'payments:read',
] as const

export type Scope = (typeof SCOPES)[number]

/** The scopes among some words, each once and in our order; words we do not know (any more) allow nothing. */
export const scopesOf = (words: readonly string[]): Scope[] => SCOPES.filter((scope) => words.includes(scope))
