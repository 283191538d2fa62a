import { addMinutes, type Period } from '@/lib/period'

/** How long a renter has to pay for dates that they took themselves and that cost more: time to find a card, too little to keep gear from others. */
export const OWN_CHANGE_PAY_HOURS = 2

/** However near the start is, a payment page can be found and filled in. */
export const OWN_CHANGE_PAY_MINUTES_LEAST = 30

/** What becomes of dates that nobody pays for until `payUntil`: `period` comes back, and the agreed rent falls by `minor`. */
export type Fallback = { payUntil: Date; period: Period; minor: number }

/** That of an earlier change which is still unpaid; `isStuck`: its time is over, and its dates could not be put back. */
export type OpenFallback = Fallback & { amendmentId: string; isStuck: boolean }

type Change = { was: Period; is: Period; agreedMinor: number }

/**
 * Until when a renter's own change is to be paid, and what it goes back to: the last dates that were paid for, or that staff
 * gave. Several clicks in a row have the time of the first one, or the next click would always give more. Null when after all
 * of them nothing more is to be paid.
 */
export function fallbackOf(
  { was, is, agreedMinor }: Change,
  open: OpenFallback | null,
  at: Date,
): Fallback | null {
  const minor = (open?.minor ?? 0) + agreedMinor
  if (minor <= 0) return null
  const period = open?.period ?? was
  const start = Math.min(period.from.getTime(), is.from.getTime())
  const most = Math.min(addMinutes(at, 60 * OWN_CHANGE_PAY_HOURS).getTime(), start)
  const own = Math.max(addMinutes(at, OWN_CHANGE_PAY_MINUTES_LEAST).getTime(), most)
  const running = open && !open.isStuck ? open.payUntil.getTime() : own
  return { payUntil: new Date(Math.min(own, running)), period, minor }
}

/** Its time is over, and the clock is about to put its dates back: until then they are not changed once more. */
export const isOver = (open: OpenFallback | null, at: Date): boolean =>
  open !== null && !open.isStuck && open.payUntil <= at

type Changes = {
  payUntil: Date | null
  fallbackFromAt: Date | null
  fallbackUntilAt: Date | null
  notPutBackAt: Date | null
}[]

/** By when what the newest change asks for is to be paid, and the dates that come back otherwise; null where nothing does. Oldest change first. */
export function deadlineOf(amendments: Changes): Pick<Fallback, 'payUntil' | 'period'> | null {
  const last = amendments.at(-1)
  if (!last?.payUntil || !last.fallbackFromAt || !last.fallbackUntilAt || last.notPutBackAt) return null
  return { payUntil: last.payUntil, period: { from: last.fallbackFromAt, until: last.fallbackUntilAt } }
}
