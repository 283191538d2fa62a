import type { Db } from '@/lib/db'
import type { BookingState } from '@/lib/generated/prisma/client'
import { shareOut } from '@/lib/money'
import type { NewPaymentLine } from '@/lib/payment/create-payment'
import { findReturnables } from '@/lib/payment/find-returnables'
import { type PlannedPart, planRefund } from '@/lib/payment/plan-refund'
import { percentBack, policyNow, shareBack } from './cancellation-policy'
import { type ChangeLine, findUnpaidChange, type UnpaidChange } from './find-unpaid-change'
import type { Repricing } from './reprice'

/**
 * How a difference is dealt with. Staff: as the house does it, not asked for, or paid back although the gear has left.
 * Renters: by the terms they accepted, so that of what they give up goes back what cancelling would give back. The clock
 * undoes what a renter has not paid for: that is not asked for any more, and no other money moves.
 */
export type DifferenceWay = StaffWay | 'BY_TERMS' | 'UNDO'
export type StaffWay = 'USUAL' | 'WAIVE' | 'PAY_BACK'

/**
 * What a change of dates does to the money; amounts in minor units. PAY: a link for `linkMinor`, in which
 * `carriedMinor` is what was asked for an earlier change and is not paid; BACK: `parts` go back. KEPT: the gear has left, and
 * what was paid for stays paid. `keptMinor` is what was given up and by the terms does not go back. `agreedMinor` is by how
 * much the agreed rent changes.
 */
export type DifferencePlan = {
  kind: 'NOTHING' | 'PAY' | 'WAIVED' | 'BACK' | 'KEPT'
  differenceMinor: number
  carriedMinor: number
  linkMinor: number
  backMinor: number
  keptMinor: number
  agreedMinor: number
  parts: PlannedPart[]
  /** The lines of the link. */
  lines: NewPaymentLine[]
  /** Checkouts of earlier changes that nobody has paid; one link asks for all of it, or none does. */
  withdrawn: string[]
}

type Booking = {
  id: string
  state: BookingState
  fromAt: Date
  cancellation: unknown
  amendments: { cancelPercent: number | null }[]
}

/** Works out what happens to the difference between the price of the new dates and the old ones. */
export async function planDifference(
  db: Db,
  booking: Booking,
  { differenceMinor, differences }: Repricing,
  way: DifferenceWay,
  at: Date,
): Promise<DifferencePlan> {
  const nothing = {
    differenceMinor,
    carriedMinor: 0,
    linkMinor: 0,
    backMinor: 0,
    keptMinor: 0,
    agreedMinor: 0,
  }
  const still = { ...nothing, parts: [], lines: [], withdrawn: [] }
  if (differenceMinor === 0) return { ...still, kind: 'NOTHING' }
  if (differenceMinor > 0 && way === 'WAIVE') return { ...still, kind: 'WAIVED' }
  if (differenceMinor < 0 && booking.state === 'OUT' && way !== 'PAY_BACK') return { ...still, kind: 'KEPT' }
  const carried = await findUnpaidChange(db, booking.id)
  const { amountMinor: carriedMinor, checkoutIds: withdrawn } = carried
  if (way === 'UNDO') return undo(nothing, carried)
  const dueMinor = carriedMinor + differenceMinor
  if (dueMinor > 0) {
    const money = { ...nothing, carriedMinor, linkMinor: dueMinor, agreedMinor: differenceMinor }
    const lines = linesOf(dueMinor, differences, carried.lines)
    return { kind: 'PAY', ...money, parts: [], lines, withdrawn }
  }
  const percent = way === 'BY_TERMS' ? percentBack(policyNow(booking), booking.fromAt, at) : 100
  const { parts, backMinor, keptMinor } = await planBack(db, booking.id, -dueMinor, percent, at)
  const agreedMinor = -carriedMinor - backMinor - keptMinor
  const money = { ...nothing, carriedMinor, backMinor, keptMinor, agreedMinor }
  return { kind: 'BACK', ...money, parts, lines: [], withdrawn }
}

/** What a change by staff asked for before goes on being asked for, line by line as far as it reaches. */
function undo(nothing: Pick<DifferencePlan, MinorName>, carried: UnpaidChange): DifferencePlan {
  const { differenceMinor: agreedMinor } = nothing
  const { lines, checkoutIds: withdrawn } = carried
  const linkMinor = Math.max(0, carried.amountMinor + agreedMinor)
  const shares = shareOut(
    linkMinor,
    lines.map(({ amountMinor }) => amountMinor),
  )
  const left = lines.flatMap(({ reference, description, vatRateBp }, at) => {
    const line = { reference, description, vatRateBp, amountMinor: shares[at]! }
    return line.amountMinor > 0 ? [{ ...line, purpose: 'RENT' as const, quantity: 1 }] : []
  })
  const money = { ...nothing, carriedMinor: linkMinor, linkMinor, agreedMinor }
  return { kind: linkMinor > 0 ? 'PAY' : 'BACK', ...money, parts: [], lines: left, withdrawn }
}

type MinorName = Extract<keyof DifferencePlan, `${string}Minor`>

/** What goes back of rent that was paid for and is given up, and what is kept of it. */
async function planBack(db: Db, bookingId: string, givenUpMinor: number, percent: number, at: Date) {
  const taken = await findReturnables(bookingId, at, db)
  const rent = taken.filter(({ purpose, held }) => purpose === 'RENT' && !held)
  const left = rent.reduce((sum, { leftMinor }) => sum + leftMinor, 0)
  const paidMinor = Math.min(givenUpMinor, left)
  const backMinor = shareBack(paidMinor, percent)
  return { parts: planRefund(backMinor, rent), backMinor, keptMinor: paidMinor - backMinor }
}

export type DifferenceSeen = Pick<DifferencePlan, 'kind' | 'differenceMinor' | 'linkMinor' | 'backMinor'>

/** What the page showed, in one word: when it is something else by the time of the click, nothing is changed. */
export const differenceKey = ({ kind, differenceMinor, linkMinor, backMinor }: DifferenceSeen): string =>
  [kind, differenceMinor, linkMinor, backMinor].join(' ')

/** The sum, shared over what has become dearer, so that each line of the receipt bears its own VAT. */
function linesOf(
  dueMinor: number,
  differences: Repricing['differences'],
  carried: ChangeLine[],
): NewPaymentLine[] {
  const merged = differences.map(({ description, vatRateBp, amountMinor }, position) => {
    const reference = `DATES-${position + 1}`
    const before = carried
      .filter((line) => line.reference === reference)
      .reduce((sum, line) => sum + line.amountMinor, 0)
    return { reference, description, vatRateBp, amountMinor: Math.max(0, before + amountMinor) }
  })
  const shares = shareOut(
    dueMinor,
    merged.map(({ amountMinor }) => amountMinor),
  )
  return merged.flatMap(({ description, ...line }, at) => {
    const named = { ...line, description: `${description}, other dates`.slice(0, 120) }
    const amountMinor = shares[at]!
    return amountMinor > 0 ? [{ ...named, purpose: 'RENT' as const, quantity: 1, amountMinor }] : []
  })
}
