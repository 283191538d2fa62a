import { gatewayActor } from '@/lib/actor'
import type { Tx } from '@/lib/db'
import type { Attempt } from '@/lib/generated/prisma/client'
import { postEntry } from '@/lib/ledger/post-entry'
import { record } from '@/lib/logbook/record'
import { leftOf } from '@/lib/payment/left-of-deposit'
import type { LockedPayment } from '@/lib/payment/lock-payment'
import { issueReceipt } from '@/lib/receipt/issue-receipt'
import { tellRefunded } from './letters'
import { claimOf, lineOfReceipt, originalReceipt, shareOf } from './receipt-lines'
import type { ChangedRefund } from './write-refunds'

/** Money has gone back to the renter: the lines and the deposit say so, with a ledger entry, a receipt and a letter. */
export async function followRefund(
  tx: Tx,
  payment: LockedPayment,
  { refund, attempt }: ChangedRefund,
  at: Date,
): Promise<void> {
  const { bookingId, currency } = payment
  const shares = sharesOfRefund(payment.lines, refund.amountMinor, attempt)
  for (const { line, amountMinor } of shares) {
    await tx.paymentLine.update({
      where: { id: line.id },
      data: { refundedMinor: { increment: amountMinor } },
    })
  }
  const forDeposit = shares.every(({ line }) => line.purpose === 'DEPOSIT')
  await countDeposit(tx, payment, shares, at)
  await record(tx, {
    at,
    actor: gatewayActor(payment.gateway),
    what: forDeposit ? 'deposit.refunded' : 'payment.refunded',
    bookingId,
    facts: { amountMinor: refund.amountMinor, currency },
  })
  const claim = await claimOf(tx, refund)
  const moved = shares.map(({ line, amountMinor }) => {
    const why = line.purpose === 'DEPOSIT' ? claim : null
    const shown = lineOfReceipt(line, amountMinor, payment.methodKind, why)
    return { shown, share: shareOf(shown, line.purpose, why?.reason) }
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
  const original = await originalReceipt(tx, bookingId)
  const receipt = await issueReceipt(tx, {
    at,
    kind: 'REFUND',
    bookingId,
    paymentId: payment.id,
    refundId: refund.id,
    amountMinor: refund.amountMinor,
    lines: moved.map(({ shown }) => shown),
    originalReceiptId: original?.id,
    actor: gatewayActor(payment.gateway),
  })
  await tellRefunded(tx, payment, { refund, attempt, forDeposit }, receipt, original, at)
}

type Line = LockedPayment['lines'][number]

/** What the refund was for: the lines of the attempt's purpose, otherwise every line with money left in it, in order. */
function sharesOfRefund(
  lines: Line[],
  amountMinor: number,
  attempt: Attempt | null,
): { line: Line; amountMinor: number }[] {
  let rest = amountMinor
  return lines
    .filter(({ purpose }) => !attempt?.purpose || purpose === attempt.purpose)
    .flatMap((line) => {
      const take = Math.min(rest, line.capturedMinor - line.refundedMinor)
      rest -= take
      return take > 0 ? [{ line, amountMinor: take }] : []
    })
}

async function countDeposit(
  tx: Tx,
  payment: LockedPayment,
  shares: { line: Line; amountMinor: number }[],
  at: Date,
): Promise<void> {
  const amountMinor = shares
    .filter(({ line }) => line.purpose === 'DEPOSIT')
    .reduce((sum, share) => sum + share.amountMinor, 0)
  if (amountMinor === 0) return
  const where = { line: { paymentId: payment.id } }
  await tx.deposit.updateMany({ where, data: { refundedMinor: { increment: amountMinor } } })
  // A payment that came on top of the one that counts has nothing to do with the deposit.
  const deposit = await tx.deposit.findFirst({ where })
  if (deposit && leftOf(deposit) === 0)
    await tx.deposit.update({ where: { id: deposit.id }, data: { endedAt: at } })
}
