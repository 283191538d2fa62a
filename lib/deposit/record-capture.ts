import { z } from 'zod'
import type { Actor } from '@/lib/actor'
import type { Tx } from '@/lib/db'
import type { Attempt, CaptureReason, Deposit } from '@/lib/generated/prisma/client'
import { record } from '@/lib/logbook/record'
import { MOST_MINOR } from '@/lib/money'
import { type Outcome, ok, refused } from '@/lib/outcome'
import { findInFlight } from '@/lib/payment/attempt'
import { decideLate } from '@/lib/payment/decide-late'
import { leftOf } from '@/lib/payment/left-of-deposit'
import { hasPendingRefund, type LockedPayment, lockPayment } from '@/lib/payment/lock-payment'
import { findOpenClaim } from '@/lib/payment/open-claim'
import type { CleanPhoto } from '@/lib/photo'
import { vatRule } from './capture-reason'

export const NOTE_LENGTH = 1000
export const MOST_PHOTOS = 6

export type DepositClaim = {
  bookingId: string
  amountMinor: number
  currency: string
  reason: CaptureReason
  note: string
  photos: CleanPhoto[]
  /** Made with the form, so that a double click takes once. */
  requestId: string
}

export type CaptureRefusal =
  | 'not-authorized'
  | 'deposit-released'
  | 'captured-once'
  | 'more-than-deposit'
  | 'authorization-expired'
  | 'capture-under-way'
  | 'release-under-way'
  | 'refund-pending'
  | 'amount-wrong'
  | 'currency-wrong'
  | 'note-too-long'
  | 'too-many-photos'
  | 'wrong-state'
  | 'claim-open'

export type Recorded = { depositCaptureId: string; payment: LockedPayment; deposit: Deposit; again: boolean }

/**
 * The rules for taking money from a deposit, under the payment's lock, and the row that says why. Shared by capturing
 * what is authorized and keeping what was paid in. The same request again answers the first one.
 */
export async function recordCapture(
  tx: Tx,
  claim: DepositClaim,
  actor: Actor,
  at: Date,
): Promise<Outcome<Recorded, CaptureRefusal>> {
  const found = await tx.deposit.findUnique({
    where: { bookingId: claim.bookingId },
    include: { line: true },
  })
  if (!found?.line) return refused('not-authorized')
  const payment = await lockPayment(tx, found.line.paymentId)
  const earlier = await tx.depositCapture.findUnique({ where: { requestId: claim.requestId } })
  const deposit = await tx.deposit.findUniqueOrThrow({ where: { id: found.id } })
  if (earlier) return ok({ depositCaptureId: earlier.id, payment, deposit, again: true })
  const no =
    refusalOf(claim, deposit, payment, at) ??
    underWay(await findInFlight(tx, payment.id)) ??
    (await claimedElsewhere(tx, claim))
  if (no) return no
  const { country } = await tx.location.findUniqueOrThrow({ where: { id: payment.booking.locationId } })
  const vat = vatRule(country, claim.reason)
  const row = await tx.depositCapture.create({
    data: {
      depositId: deposit.id,
      requestId: claim.requestId,
      reason: claim.reason,
      amountMinor: claim.amountMinor,
      note: claim.note.trim(),
      vatRateBp: vat.rateBp,
      vatTreatment: vat.treatment,
      actorId: actor.id ?? '',
      createdAt: at,
      photos: { create: claim.photos.map((photo) => ({ ...photo, takenAt: at })) },
    },
  })
  if (claim.reason === 'DELAY') await decideLate(tx, claim.bookingId, at)
  const facts = {
    amountMinor: claim.amountMinor,
    currency: deposit.currency,
    reason: claim.reason,
    note: claim.note.trim(),
  }
  await record(tx, { at, actor, what: 'deposit.asked-for', bookingId: claim.bookingId, facts })
  return ok({ depositCaptureId: row.id, payment, deposit, again: false })
}

/** Damage that is claimed is taken by its claim, under the name that was made with it. */
async function claimedElsewhere(tx: Tx, { bookingId, reason, requestId }: DepositClaim) {
  const open = reason === 'DAMAGE' ? await findOpenClaim(tx, bookingId) : null
  return open && open.captureRequestId !== requestId ? refused('claim-open') : null
}

const underWay = (open: Attempt | null) =>
  open && (open.kind === 'RELEASE' ? refused('release-under-way') : refused('capture-under-way'))

const wholeAmount = z.number().int().positive().max(MOST_MINOR)

function refusalOf(claim: DepositClaim, deposit: Deposit, payment: LockedPayment, at: Date) {
  const leftMinor = leftOf(deposit)
  if (!wholeAmount.safeParse(claim.amountMinor).success) return refused('amount-wrong')
  if (claim.currency !== deposit.currency) return refused('currency-wrong', { currency: deposit.currency })
  if (claim.note.trim().length > NOTE_LENGTH) return refused('note-too-long', { most: NOTE_LENGTH })
  if (claim.photos.length > MOST_PHOTOS) return refused('too-many-photos', { most: MOST_PHOTOS })
  if (deposit.releasedMinor > 0) return refused('deposit-released')
  if (payment.authorizedMinor === 0 || payment.endedAt) return refused('not-authorized')
  if (!['OUT', 'RETURNED', 'COMPLETED'].includes(payment.booking.state))
    return refused('wrong-state', { state: payment.booking.state })
  if (
    deposit.ending !== 'REFUND' &&
    (deposit.endedAt || !deposit.capturableUntil || deposit.capturableUntil <= at)
  ) {
    // A deposit that was taken whole has ended too, but then the sentence is that nothing is left.
    if (deposit.endedAt && deposit.capturedMinor > 0 && leftMinor > 0) return refused('captured-once')
    if (leftMinor > 0)
      return refused('authorization-expired', { at: deposit.capturableUntil?.toISOString() ?? null })
  }
  if (hasPendingRefund(payment)) return refused('refund-pending')
  if (claim.amountMinor > leftMinor)
    return refused('more-than-deposit', { leftMinor, currency: deposit.currency })
  return null
}
