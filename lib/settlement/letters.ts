import type { Tx } from '@/lib/db'
import type { Attempt, Capture, DepositCapture, Refund } from '@/lib/generated/prisma/client'
import { vatWithin } from '@/lib/money'
import type { FactsOf, NoticeKind } from '@/lib/notice/letter'
import { queueNotice } from '@/lib/notice/queue-notice'
import { leftOf } from '@/lib/payment/left-of-deposit'
import type { LockedPayment } from '@/lib/payment/lock-payment'
import { bookingUrl } from '@/lib/private-link'
import type { IssuedReceipt } from '@/lib/receipt/issue-receipt'
import { receiptNumber } from '@/lib/receipt/receipt'
import type { GiveBackCause } from './give-back'
import type { Original } from './receipt-lines'

// The letters that settling writes; each is queued once for what it tells of.

/** The payer's bank, or we and the gateway, whom the renter and their bank can do nothing about. */
export type WhoSaidNo = FactsOf<'payment-declined'>['by']

/** `attempt` is missing when the bank refused on the gateway's own page. */
export async function tellDeclined(
  tx: Tx,
  payment: LockedPayment,
  attempt: Attempt | null,
  by: WhoSaidNo,
  at: Date,
): Promise<void> {
  const { holdUntil } = await tx.booking.findUniqueOrThrow({
    where: { id: payment.bookingId },
    select: { holdUntil: true },
  })
  await queueNotice(tx, {
    kind: 'payment-declined',
    onceKey: `declined:${attempt?.id ?? payment.id}`,
    bookingId: payment.bookingId,
    facts: {
      bookingUrl: bookingUrl(payment.booking),
      amountMinor: await askedFor(tx, payment),
      tryUntil: holdUntil,
      by,
      isBooking: payment.checkout.cause === 'BOOKING',
    },
    at,
  })
}

/** Everything that was to be paid in the visit. */
async function askedFor(tx: Tx, { id, amountMinor }: LockedPayment): Promise<number> {
  const { _sum } = await tx.payment.aggregate({ where: { leadId: id }, _sum: { amountMinor: true } })
  return amountMinor + (_sum.amountMinor ?? 0)
}

export async function tellLapsed(tx: Tx, payment: LockedPayment, at: Date): Promise<void> {
  await queueNotice(tx, {
    kind: 'booking-lapsed',
    onceKey: `lapsed:${payment.id}`,
    bookingId: payment.bookingId,
    facts: { bookingUrl: bookingUrl(payment.booking) },
    at,
  })
}

/** What the renter is told of money that goes back by itself. */
const GIVEN_BACK = {
  'too-late': 'paid-too-late-released',
  'paid-twice': 'paid-twice-released',
  'paid-withdrawn': 'paid-withdrawn-released',
  'paid-cancelled': 'paid-cancelled-released',
  'not-needed': 'deposit-approval-released',
} as const satisfies Record<GiveBackCause, NoticeKind>

const isGivenBack = (cause: string): cause is keyof typeof GIVEN_BACK => cause in GIVEN_BACK

/** Only money that nobody asked to have back needs explaining; after a decline the renter has a letter already. */
export async function tellReleased(
  tx: Tx,
  payment: LockedPayment,
  { id, cause }: Attempt,
  at: Date,
): Promise<void> {
  if (!isGivenBack(cause)) return
  // What was paid together goes back together, and is told once.
  if (payment.leadId) return
  const amountMinor = payment.releasedMinor + (await authorizedBeside(tx, payment))
  await queueNotice(tx, {
    kind: GIVEN_BACK[cause],
    onceKey: `released:${id}`,
    bookingId: payment.bookingId,
    facts: { bookingUrl: bookingUrl(payment.booking), amountMinor, how: 'RELEASED' },
    at,
  })
}

async function authorizedBeside(tx: Tx, { id: leadId }: LockedPayment): Promise<number> {
  const { _sum } = await tx.payment.aggregate({ where: { leadId }, _sum: { authorizedMinor: true } })
  return _sum.authorizedMinor ?? 0
}

export async function tellDepositReleased(tx: Tx, payment: LockedPayment, at: Date): Promise<void> {
  await queueNotice(tx, {
    kind: 'deposit-released',
    onceKey: `deposit-released:${payment.id}`,
    bookingId: payment.bookingId,
    facts: {
      bookingUrl: bookingUrl(payment.booking),
      amountMinor: payment.releasedMinor,
      methodLabel: payment.methodLabel ?? '',
      releasedAt: at,
    },
    at,
  })
}

export async function tellDepositCaptured(
  tx: Tx,
  bookingId: string,
  claim: DepositCapture,
  receipt: IssuedReceipt,
  original: Original | null,
  at: Date,
): Promise<void> {
  const deposit = await tx.deposit.findUniqueOrThrow({
    where: { id: claim.depositId },
    include: { booking: true },
  })
  await queueNotice(tx, {
    kind: 'deposit-captured',
    onceKey: `deposit-captured:${claim.id}`,
    bookingId,
    receiptIds: [receipt.id],
    facts: {
      bookingUrl: bookingUrl(deposit.booking),
      reason: claim.reason,
      amountMinor: claim.amountMinor,
      vatMinor: vatWithin(claim.amountMinor, claim.vatRateBp),
      vatRateBp: claim.vatRateBp,
      note: claim.note,
      photos: await tx.photo.count({ where: { depositCaptureId: claim.id } }),
      receiptNumber: receiptNumber(receipt),
      originalReceiptNumber: original && receiptNumber(original),
      limitMinor: deposit.limitMinor,
      leftMinor: leftOf(deposit),
      ending: deposit.ending,
      guaranteedUntil: deposit.guaranteedUntil,
      capturableUntil: deposit.capturableUntil,
    },
    at,
  })
}

export async function tellPaymentReceived(
  tx: Tx,
  payment: LockedPayment,
  capture: Capture,
  receipt: IssuedReceipt,
  original: Original | null,
  at: Date,
): Promise<void> {
  const byCard = (await tx.attempt.count({ where: { paymentId: payment.id, kind: 'STORED_CARD' } })) > 0
  await queueNotice(tx, {
    kind: 'payment-received',
    onceKey: `received:${capture.id}`,
    bookingId: payment.bookingId,
    receiptIds: [receipt.id],
    facts: {
      ...moneyFacts(payment, capture.amountMinor, receipt),
      originalReceiptNumber: original && receiptNumber(original),
      byCard,
    },
    at,
  })
}

type Refunded = { refund: Refund; attempt: Attempt | null; forDeposit: boolean }

export async function tellRefunded(
  tx: Tx,
  payment: LockedPayment,
  { refund, attempt, forDeposit }: Refunded,
  receipt: IssuedReceipt,
  original: Original | null,
  at: Date,
): Promise<void> {
  const { amountMinor } = refund
  const letter = {
    onceKey: `refunded:${refund.id}`,
    bookingId: payment.bookingId,
    receiptIds: [receipt.id],
    at,
  }
  const link = bookingUrl(payment.booking)
  if (attempt && isGivenBack(attempt.cause)) {
    const kind = GIVEN_BACK[attempt.cause]
    return queueNotice(tx, { ...letter, kind, facts: { bookingUrl: link, amountMinor, how: 'REFUNDED' } })
  }
  const facts = moneyFacts(payment, amountMinor, receipt)
  if (forDeposit) {
    const deposit = await tx.deposit.findFirstOrThrow({ where: { line: { paymentId: payment.id } } })
    return queueNotice(tx, {
      ...letter,
      kind: 'deposit-refunded',
      facts: { ...facts, keptMinor: deposit.keptMinor },
    })
  }
  return queueNotice(tx, {
    ...letter,
    kind: 'refund-made',
    facts: {
      ...facts,
      originalReceiptNumber: original && receiptNumber(original),
      reason: null,
      note: '',
      otherwiseMinor: 0,
    },
  })
}

const moneyFacts = (payment: LockedPayment, amountMinor: number, receipt: IssuedReceipt) => ({
  bookingUrl: bookingUrl(payment.booking),
  amountMinor,
  methodLabel: payment.methodLabel ?? '',
  receiptNumber: receiptNumber(receipt),
})
