import type { Actor } from '@/lib/actor'
import { type Tx, transact } from '@/lib/db'
import { type CaptureRefusal, type DepositClaim, recordCapture } from '@/lib/deposit/record-capture'
import { postEntry } from '@/lib/ledger/post-entry'
import { record } from '@/lib/logbook/record'
import { type Outcome, ok } from '@/lib/outcome'
import { leftOf } from '@/lib/payment/left-of-deposit'
import type { LockedPayment } from '@/lib/payment/lock-payment'
import { issueReceipt } from '@/lib/receipt/issue-receipt'
import { tellDepositCaptured } from './letters'
import { movedOf, originalReceipt } from './receipt-lines'

/**
 * Keeps part of a deposit that was really paid in: the money is here already, so no gateway is asked. The same rules,
 * ledger entry, receipt and letter as for a capture; what is left is paid back by `refundDeposit`.
 */
export async function keepDeposit(
  claim: DepositClaim,
  actor: Actor,
  at: Date,
): Promise<Outcome<{ paymentId: string; depositCaptureId: string }, CaptureRefusal>> {
  return transact(async (tx) => {
    const recorded = await recordCapture(tx, claim, actor, at)
    if (!recorded.ok) return recorded
    const { payment, deposit, depositCaptureId, again } = recorded.value
    const value = { paymentId: payment.id, depositCaptureId }
    if (again) return ok(value)
    const kept = await tx.deposit.update({
      where: { id: deposit.id },
      data: { keptMinor: { increment: claim.amountMinor } },
    })
    if (leftOf(kept) === 0) await tx.deposit.update({ where: { id: deposit.id }, data: { endedAt: at } })
    const facts = { amountMinor: claim.amountMinor, currency: kept.currency, reason: claim.reason }
    await record(tx, { at, actor, what: 'deposit.kept', bookingId: claim.bookingId, facts })
    await confirmKept(tx, payment, depositCaptureId, actor, at)
    return ok(value)
  })
}

async function confirmKept(
  tx: Tx,
  { id: paymentId, bookingId, gateway, methodKind, currency }: LockedPayment,
  depositCaptureId: string,
  actor: Actor,
  at: Date,
) {
  const row = await tx.depositCapture.findUniqueOrThrow({ where: { id: depositCaptureId } })
  const line = await tx.paymentLine.findFirstOrThrow({ where: { deposit: { id: row.depositId } } })
  const { shown, share } = movedOf(line, row.amountMinor, null, row)
  await postEntry(tx, {
    bookingId,
    paymentId,
    cause: { kind: 'DEPOSIT_KEPT', depositCaptureId },
    channel: { gateway, methodKind },
    currency,
    shares: [share],
    occurredAt: at,
    recordedAt: at,
  })
  const original = await originalReceipt(tx, bookingId)
  const receipt = await issueReceipt(tx, {
    at,
    kind: 'DEPOSIT',
    bookingId,
    paymentId,
    depositCaptureId,
    amountMinor: row.amountMinor,
    lines: [shown],
    reason: row.reason,
    note: row.note,
    originalReceiptId: original?.id,
    actor,
  })
  await tellDepositCaptured(tx, bookingId, row, receipt, original, at)
}
