import { type Db, prisma } from '@/lib/db'
import { capabilitiesOf } from '@/lib/gateway/capabilities-of'
import type { Prisma } from '@/lib/generated/prisma/client'
import { findReturnables } from '@/lib/payment/find-returnables'
import { leftOf } from '@/lib/payment/left-of-deposit'
import { isOverdue } from '@/lib/payment/payment'
import { type PlannedPart, planRefund, type Returnable } from '@/lib/payment/plan-refund'
import { agreedRent } from './agreed-rent'
import { percentBack, policyNow, shareBack } from './cancellation-policy'
import { findUnpaidChange } from './find-unpaid-change'

export type CancelHow = 'cancel' | 'noShow'

/** What becomes of the money when a booking is cancelled now; amounts in minor units. */
export type CancelPlan = {
  /** Rent has been taken; otherwise there is nothing to give back or to keep. */
  paid: boolean
  percent: number
  backMinor: number
  keptMinor: number
  deposit: 'NONE' | 'LAPSES' | 'RELEASED' | 'PAID_BACK'
  depositMinor: number
  capturableUntil: Date | null
  parts: PlannedPart[]
  /** Checkouts of changes of dates that nobody has paid; they are not asked for any more. */
  withdrawn: string[]
}

const NEEDED = {
  deposit: { include: { line: { include: { payment: true } } } },
  amendments: { select: { agreedMinor: true, cancelPercent: true } },
} as const satisfies Prisma.BookingInclude

type Row = Prisma.BookingGetPayload<{ include: typeof NEEDED }>

/**
 * Works out what cancelling means for the money: how much of the rent goes back by the terms that were promised, how it
 * goes back, and what happens to the deposit, of which nothing is ever taken.
 */
export async function planCancel(
  bookingId: string,
  how: CancelHow,
  at: Date,
  db: Db = prisma,
): Promise<CancelPlan> {
  const booking = await db.booking.findUniqueOrThrow({ where: { id: bookingId }, include: NEEDED })
  const taken = await findReturnables(bookingId, at, db)
  const unpaid = await findUnpaidChange(db, bookingId)
  const policy = policyNow(booking)
  const percent = how === 'noShow' ? policy.noShowPercent : percentBack(policy, booking.fromAt, at)
  const rent = taken.filter(({ purpose, held }) => purpose === 'RENT' && !held)
  const held = taken.filter(({ purpose, held }) => purpose === 'DEPOSIT' && held)
  const rentLeft = sumOf(rent)
  // A share of what was paid for: other dates that nobody has paid are not given back either.
  const paidFor = agreedRent(booking) - unpaid.amountMinor
  const backMinor = Math.min(shareBack(Math.max(0, paidFor), percent), rentLeft)
  return {
    paid: booking.confirmedAt !== null,
    percent,
    backMinor,
    keptMinor: rentLeft - backMinor,
    ...depositOf(booking, at),
    parts: [...planRefund(backMinor, rent), ...planRefund(sumOf(held), held)],
    withdrawn: unpaid.checkoutIds,
  }
}

const sumOf = (money: Returnable[]): number => money.reduce((sum, { leftMinor }) => sum + leftMinor, 0)

function depositOf(
  { deposit }: Row,
  at: Date,
): Pick<CancelPlan, 'deposit' | 'depositMinor' | 'capturableUntil'> {
  const payment = deposit?.line?.payment
  const isOver = !payment || payment.authorizedMinor === 0 || payment.endedAt || isOverdue(payment, at)
  if (!deposit || isOver || deposit.endedAt)
    return { deposit: 'NONE', depositMinor: 0, capturableUntil: null }
  const { ending, capturableUntil } = deposit
  const depositMinor = leftOf(deposit)
  if (ending === 'REFUND') return { deposit: 'PAID_BACK', depositMinor, capturableUntil: null }
  const released = capabilitiesOf(payment).explicitRelease
  return { deposit: released ? 'RELEASED' : 'LAPSES', depositMinor, capturableUntil }
}
