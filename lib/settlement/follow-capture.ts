import { gatewayActor } from '@/lib/actor'
import { upholdTaken } from '@/lib/claim/uphold-taken'
import type { Tx } from '@/lib/db'
import { capabilitiesOf } from '@/lib/gateway/capabilities-of'
import type { Capture, DepositCapture, Purpose } from '@/lib/generated/prisma/client'
import { postEntry } from '@/lib/ledger/post-entry'
import { record } from '@/lib/logbook/record'
import { leftOf } from '@/lib/payment/left-of-deposit'
import type { LockedPayment } from '@/lib/payment/lock-payment'
import type { LineShare } from '@/lib/payment/payment'
import { issueReceipt } from '@/lib/receipt/issue-receipt'
import { confirmPaid } from './confirm-paid'
import { findIncluded } from './find-included'
import { tellDepositCaptured, tellPaymentReceived } from './letters'
import { type Moved, movedOf, originalReceipt } from './receipt-lines'
import type { NewCapture } from './write-captures'

type Share = Moved & { purpose: Purpose; amountMinor: number }

/**
 * Money was taken. Captured rent confirms the booking; a captured deposit shrinks what is left of it; money asked for by
 * link is acknowledged. Each capture gets its own ledger entry, receipt and letter.
 */
export async function followCapture(
  tx: Tx,
  payment: LockedPayment,
  { capture, attempt }: NewCapture,
  at: Date,
): Promise<void> {
  const claim = attempt ? await findClaim(tx, attempt.id) : null
  const { shares, isDeposit } = readShares(payment, capture, claim)
  await record(tx, {
    at,
    actor: gatewayActor(payment.gateway),
    what: 'payment.captured',
    bookingId: payment.bookingId,
    facts: { amountMinor: capture.amountMinor, currency: payment.currency, method: payment.methodLabel },
  })
  await countDeposit(tx, payment, shares, at)
  await endGuarantee(tx, payment, capture)
  await postEntry(tx, {
    bookingId: payment.bookingId,
    paymentId: payment.id,
    cause: { kind: 'CAPTURE', captureId: capture.id },
    channel: payment,
    currency: payment.currency,
    shares: shares.map(({ share }) => share),
    occurredAt: capture.capturedAt,
    recordedAt: at,
  })
  if (claim?.isDisputed) await upholdTaken(tx, claim.requestId, at)
  return isDeposit
    ? followDeposit(tx, payment, capture, shares, claim, at)
    : followSale(tx, payment, capture, shares, at)
}

type Claim = DepositCapture & { isDisputed: boolean }

/** Why the deposit was captured; for a damage claim under objection it is not ours yet. */
async function findClaim(tx: Tx, attemptId: string): Promise<Claim | null> {
  const claim = await tx.depositCapture.findUnique({ where: { attemptId } })
  if (!claim) return null
  const where = { captureRequestId: claim.requestId, underObjectionAt: { not: null } }
  return { ...claim, isDisputed: (await tx.claim.count({ where })) > 0 }
}

/** A deposit on a method that takes money at once is paid in, not captured for anything. */
function readShares(payment: LockedPayment, capture: Capture, claim: Claim | null) {
  const lines = (capture.lines as LineShare[]).flatMap(({ lineId, amountMinor }) => {
    const line = payment.lines.find(({ id }) => id === lineId)
    return line ? [{ line, amountMinor }] : []
  })
  const isDeposit =
    capabilitiesOf(payment).capturesLater &&
    lines.length > 0 &&
    lines.every(({ line }) => line.purpose === 'DEPOSIT')
  const shares = lines.map(({ line, amountMinor }) => ({
    ...movedOf(line, amountMinor, payment.methodKind, isDeposit ? claim : null),
    purpose: line.purpose,
    amountMinor,
  }))
  return { shares, isDeposit }
}

async function countDeposit(tx: Tx, payment: LockedPayment, shares: Share[], at: Date): Promise<void> {
  const amountMinor = shares
    .filter(({ purpose }) => purpose === 'DEPOSIT')
    .reduce((sum, share) => sum + share.amountMinor, 0)
  if (amountMinor === 0) return
  const where = { line: { paymentId: payment.id } }
  await tx.deposit.updateMany({ where, data: { capturedMinor: { increment: amountMinor } } })
  const deposit = await tx.deposit.findFirst({ where })
  if (!deposit || deposit.ending === 'REFUND') return
  // Where a gateway captures once, what was not taken is free again from then on.
  if (leftOf(deposit) === 0 || !capabilitiesOf(payment).severalCaptures)
    await tx.deposit.update({ where: { id: deposit.id }, data: { endedAt: at, releaseDueAt: null } })
}

/** With some issuers the rest of an authorization is free again at the first capture, whatever its days were. */
async function endGuarantee(tx: Tx, payment: LockedPayment, { capturedAt }: Capture): Promise<void> {
  if (!capabilitiesOf(payment).guaranteeEndsAtFirstCapture) return
  const later = { guaranteedUntil: { gt: capturedAt } }
  await tx.payment.updateMany({ where: { id: payment.id, ...later }, data: { guaranteedUntil: capturedAt } })
  await tx.deposit.updateMany({
    where: { line: { paymentId: payment.id }, ...later },
    data: { guaranteedUntil: capturedAt },
  })
}

/** `claim` is missing when the deposit was captured in the gateway's own back office: the money is booked all the same. */
async function followDeposit(
  tx: Tx,
  payment: LockedPayment,
  capture: Capture,
  shares: Share[],
  claim: Claim | null,
  at: Date,
) {
  const { amountMinor } = capture
  const facts = { amountMinor, currency: payment.currency, reason: claim?.reason ?? null }
  await record(tx, {
    at,
    actor: gatewayActor(payment.gateway),
    what: 'deposit.captured',
    bookingId: payment.bookingId,
    facts,
  })
  const original = await originalReceipt(tx, payment.bookingId)
  const receipt = await issueReceipt(tx, {
    at,
    kind: 'DEPOSIT',
    bookingId: payment.bookingId,
    paymentId: payment.id,
    captureId: capture.id,
    depositCaptureId: claim?.id,
    amountMinor,
    lines: shares.map(({ shown }) => shown),
    reason: claim?.reason,
    note: claim?.note,
    originalReceiptId: original?.id,
    actor: gatewayActor(payment.gateway),
  })
  if (claim) await tellDepositCaptured(tx, payment.bookingId, claim, receipt, original, at)
}

async function followSale(
  tx: Tx,
  payment: LockedPayment,
  capture: Capture,
  shares: Share[],
  at: Date,
): Promise<void> {
  const apart = payment.checkout.cause !== 'BOOKING'
  const original = apart ? await originalReceipt(tx, payment.bookingId) : null
  const receipt = await issueReceipt(tx, {
    at,
    kind: 'SALE',
    bookingId: payment.bookingId,
    paymentId: payment.id,
    captureId: capture.id,
    amountMinor: capture.amountMinor,
    lines: [...shares.map(({ shown }) => shown), ...(apart ? [] : await findIncluded(tx, payment.bookingId))],
    originalReceiptId: original?.id,
    actor: gatewayActor(payment.gateway),
  })
  if (apart) return tellPaymentReceived(tx, payment, capture, receipt, original, at)
  await confirmPaid(tx, payment, receipt, at)
}
