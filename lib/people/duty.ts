/**
 * What somebody who works here may do; a renter has none of them.
 * `bookings`: see bookings, hand gear out and take it back. `deposits`: capture, release and refund deposits.
 * `receipts`: see payments and receipts of everybody and export them. `gear`: add units, take them out, retire them, see
 * how much is rented. `people`: say who works here and with which duties.
 */
export const DUTIES = ['bookings', 'deposits', 'receipts', 'gear', 'people'] as const

export type Duty = (typeof DUTIES)[number]

/** The duties among some words, each once and in our order; words we do not know (any more) allow nothing. */
export const dutiesOf = (words: readonly string[]): Duty[] => DUTIES.filter((duty) => words.includes(duty))
