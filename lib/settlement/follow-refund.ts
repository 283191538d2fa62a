import { gatewayActor } from '@/lib/actor'
import type { Tx } from '@/lib/db'
import type { Attempt } from '@/lib/generated/prisma/client'
import { postEntry } from '@/lib/ledger/post-entry'
import { record } from '@/lib/logbook/record'
import type { LockedPayment } from '@/lib/payment/lock-payment'
import { refundShares } from '@/lib/payment/refund-shares'
import { issueReceipt } from '@/lib/receipt/issue-receipt'
import { countDepositBack } from './count-deposit-back'
import { tellRefunded } from './letters'
import { originalReceipt, receiptOfCapture } from './receipt-lines'
import { refundLines } from './refund-lines'
import type { ChangedRefund } from './write-refunds'

/** Money has gone back to the renter: the lines and the deposit say so, with a ledger entry, a receipt and a letter. */
export async function followRefund(
  tx: Tx,
  payment: LockedPayment,
  { refund, attempt }: ChangedRefund,
  at: Date,
): Promise<void> {
  const { bookingId, currency } = payment
  // Read afresh: another refund may have been written down in the same breath.
  const own = await tx.paymentLine.findMany({
    where: { paymentId: payment.id },
    orderBy: { position: 'asc' },
  })
  const shares = refundShares(own, refund.amountMinor, attempt)
  const { methodKind } = payment
  const moved = await refundLines(tx, shares, { captureId: refund.captureId, methodKind, attempt })
  for (const { line, amountMinor } of shares) {
    await tx.paymentLine.update({
      where: { id: line.id },
      data: { refundedMinor: { increment: amountMinor } },
    })
  }
  const forDeposit = shares.every(({ line }) => line.purpose === 'DEPOSIT')
  await countDepositBack(tx, payment.id, shares, attempt?.cause, at)
  await record(tx, {
    at,
    actor: gatewayActor(payment.gateway),
    what: forDeposit ? 'deposit.refunded' : 'payment.refunded',
    bookingId,
    facts: { amountMinor: refund.amountMinor, currency },
  })
  await postEntry(tx, {
    bookingId,
    paymentId: payment.id,
    cause: { kind: 'REFUND', refundId: refund.id },
    channel: payment,
    currency,
    shares: moved.map(({ share }) => share),
    occurredAt: refund.refundedAt,
    recordedAt: at,
  })
  const original = refund.captureId
    ? await receiptOfCapture(tx, bookingId, refund.captureId)
    : await originalReceipt(tx, bookingId)
  const receipt = await issueReceipt(tx, {
    at,
    kind: 'REFUND',
    bookingId,
    paymentId: payment.id,
    refundId: refund.id,
    amountMinor: refund.amountMinor,
    lines: moved.map(({ shown }) => shown),
    note: await noteOf(tx, attempt),
    originalReceiptId: original?.id,
    actor: gatewayActor(payment.gateway),
  })
  // A refund of several parts is told once, when the last one is through.
  if (!attempt?.refundPartId)
    await tellRefunded(tx, payment, { refund, attempt, forDeposit }, receipt, original, at)
}

/** What staff wrote to the renter about it. */
async function noteOf(tx: Tx, attempt: Attempt | null): Promise<string | undefined> {
  if (!attempt?.refundPartId) return undefined
  const part = await tx.refundPart.findUniqueOrThrow({
    where: { id: attempt.refundPartId },
    select: { request: { select: { note: true } } },
  })
  return part.request.note || undefined
}
