import { dayOf } from '@/lib/period'

/**
 * How long what we know of a renter is kept, in days after the matter is over; shorter when they ask. `disputeDays`: so long a
 * card scheme may hear a dispute about a payment, and what was said and seen has to be there to answer it. `photoDays`:
 * photos of gear that nobody claimed anything for.
 */
export const RETENTION = {
  unpaidDays: 30,
  contactDays: 540,
  disputeDays: 540,
  photoDays: 180,
  loginDays: 1,
} as const

/** Norway keeps documents of the books for five years after the end of their year (bokføringsloven § 13), and the seller is there. */
export const BOOK_YEARS = 5

/** The first day on which a document issued on that day (YYYY-MM-DD) need not be kept any more. */
export const keptByLawUntil = (issuedOn: string): string =>
  `${Number(issuedOn.slice(0, 4)) + 1 + BOOK_YEARS}-01-01`

/** The same for the last of several; null when there is none. */
export const lastKeptByLaw = (issuedOn: string[]): string | null => {
  const last = issuedOn.toSorted().at(-1)
  return last === undefined ? null : keptByLawUntil(last)
}

/** A calendar day of the seller. */
export const dayOfSeller = (at: Date): string => dayOf(at, 'Europe/Oslo')
