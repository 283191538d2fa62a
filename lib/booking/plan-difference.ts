import type { Db } from '@/lib/db'
import type { BookingState } from '@/lib/generated/prisma/client'
import { shareOut } from '@/lib/money'
import type { NewPaymentLine } from '@/lib/payment/create-payment'
import { findReturnables } from '@/lib/payment/find-returnables'
import { type PlannedPart, planRefund } from '@/lib/payment/plan-refund'
import type { Repricing } from './reprice'

/** How staff want a difference to be dealt with: as the house does it, not asked for, or paid back although the gear has left. */
export type DifferenceWay = 'USUAL' | 'WAIVE' | 'PAY_BACK'

/**
 * What a change of dates does to the money; amounts in minor units. PAY: a link for `linkMinor`, in which
 * `carriedMinor` is what was asked for an earlier change and is not paid; BACK: `parts` go back. KEPT: the gear has left, and
 * what was paid for stays paid. `agreedMinor` is by how much the agreed rent changes.
 */
export type DifferencePlan = {
  kind: 'NOTHING' | 'PAY' | 'WAIVED' | 'BACK' | 'KEPT'
  differenceMinor: number
  carriedMinor: number
  linkMinor: number
  backMinor: number
  agreedMinor: number
  parts: PlannedPart[]
  /** The lines of the link. */
  lines: NewPaymentLine[]
  /** Checkouts of earlier changes that nobody has paid; one link asks for all of it, or none does. */
  withdrawn: string[]
}

type Booking = { id: string; state: BookingState }

/** Works out what happens to the difference between the price of the new dates and the old ones. */
export async function planDifference(
  db: Db,
  booking: Booking,
  { differenceMinor, differences }: Repricing,
  way: DifferenceWay,
  at: Date,
): Promise<DifferencePlan> {
  const nothing = { differenceMinor, carriedMinor: 0, linkMinor: 0, backMinor: 0, agreedMinor: 0 }
  const still = { ...nothing, parts: [], lines: [], withdrawn: [] }
  if (differenceMinor === 0) return { ...still, kind: 'NOTHING' }
  if (differenceMinor > 0 && way === 'WAIVE') return { ...still, kind: 'WAIVED' }
  if (differenceMinor < 0 && booking.state === 'OUT' && way !== 'PAY_BACK') return { ...still, kind: 'KEPT' }
  const carried = await findUnpaid(db, booking.id)
  const carriedMinor = carried.lines.reduce((sum, { amountMinor }) => sum + amountMinor, 0)
  const dueMinor = carriedMinor + differenceMinor
  const withdrawn = carried.checkoutIds
  if (dueMinor > 0) {
    const money = { carriedMinor, linkMinor: dueMinor, backMinor: 0, agreedMinor: differenceMinor }
    const lines = linesOf(dueMinor, differences, carried.lines)
    return { kind: 'PAY', differenceMinor, ...money, parts: [], lines, withdrawn }
  }
  const rent = (await findReturnables(booking.id, at, db)).filter(
    ({ purpose, held }) => purpose === 'RENT' && !held,
  )
  const parts = planRefund(-dueMinor, rent)
  const backMinor = parts.reduce((sum, { amountMinor }) => sum + amountMinor, 0)
  const agreedMinor = -carriedMinor - backMinor
  const money = { differenceMinor, carriedMinor, linkMinor: 0, backMinor, agreedMinor }
  return { kind: 'BACK', ...money, parts, lines: [], withdrawn }
}

/** What the page showed, in one word: when it is something else by the time of the click, nothing is changed. */
export const differenceKey = ({ kind, differenceMinor, linkMinor, backMinor }: DifferencePlan): string =>
  [kind, differenceMinor, linkMinor, backMinor].join(' ')

type Line = Pick<NewPaymentLine, 'reference' | 'description' | 'amountMinor' | 'vatRateBp'>

/** What earlier changes ask for and nobody has paid. */
async function findUnpaid(db: Db, bookingId: string): Promise<{ checkoutIds: string[]; lines: Line[] }> {
  const open = await db.checkout.findMany({
    where: {
      bookingId,
      request: { reason: 'CHANGED_DATES', withdrawnAt: null },
      payments: { none: { authorizedMinor: { gt: 0 } } },
    },
    select: {
      id: true,
      payments: {
        orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
        take: 1,
        select: { lines: { orderBy: { position: 'asc' } } },
      },
    },
  })
  return {
    checkoutIds: open.map(({ id }) => id),
    lines: open.flatMap(({ payments }) => payments.flatMap(({ lines }) => lines)),
  }
}

/** The sum, shared over what has become dearer, so that each line of the receipt bears its own VAT. */
function linesOf(dueMinor: number, differences: Repricing['differences'], carried: Line[]): NewPaymentLine[] {
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
