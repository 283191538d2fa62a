import type { Actor } from '@/lib/actor'
import { type Tx, transact } from '@/lib/db'
import { postEntry } from '@/lib/ledger/post-entry'
import { record } from '@/lib/logbook/record'
import { queueNotice } from '@/lib/notice/queue-notice'
import { type Outcome, ok, refused } from '@/lib/outcome'
import { lockPayment } from '@/lib/payment/lock-payment'
import { refundShares } from '@/lib/payment/refund-shares'
import { partState } from '@/lib/payment/refund-state'
import { plainLine } from '@/lib/plain-text'
import { bookingUrl } from '@/lib/private-link'
import { issueReceipt } from '@/lib/receipt/issue-receipt'
import { receiptNumber } from '@/lib/receipt/receipt'
import { countDepositBack } from './count-deposit-back'
import { receiptOfCapture } from './receipt-lines'
import { refundLines } from './refund-lines'

export type PayOtherwiseRefusal = 'part-missing' | 'part-settled' | 'reference-missing'

export const REFERENCE_LENGTH = 120

/**
 * Writes down that staff have paid back in another way what could not go back the way it came: by a bank transfer, say,
 * with a reference by which it is found. The renter gets a receipt and a letter. Refused for a part that goes, or went,
 * back by itself.
 */
export async function payOtherwise(
  bookingId: string,
  partId: string,
  typed: string,
  actor: Actor,
  at: Date,
): Promise<Outcome<null, PayOtherwiseRefusal>> {
  const reference = plainLine(typed, REFERENCE_LENGTH)
  if (reference === '') return refused('reference-missing', { most: REFERENCE_LENGTH })
  return transact(async (tx) => {
    const found = await tx.refundPart.findFirst({
      where: { id: partId, request: { bookingId } },
      select: { capture: { select: { paymentId: true } } },
    })
    if (!found) return refused('part-missing')
    await lockPayment(tx, found.capture.paymentId)
    const part = await findPart(tx, partId)
    if (!['OWED', 'FAILED'].includes(partState(part))) return refused('part-settled')
    await tx.refundPart.update({
      where: { id: partId },
      data: { paidOtherwiseAt: at, reference, paidById: actor.id ?? actor.name },
    })
    const facts = { amountMinor: part.amountMinor, currency: part.request.currency, reference }
    await record(tx, { at, actor, what: 'refund.paid-otherwise', bookingId, facts })
    await tell(tx, part, reference, actor, at)
    return ok(null)
  })
}

const findPart = (tx: Tx, id: string) =>
  tx.refundPart.findUniqueOrThrow({
    where: { id },
    include: {
      request: { include: { booking: true } },
      attempts: { orderBy: { createdAt: 'asc' }, include: { refunds: true } },
      capture: { include: { payment: { include: { lines: { orderBy: { position: 'asc' } } } } } },
    },
  })

type Part = Awaited<ReturnType<typeof findPart>>

async function tell(tx: Tx, part: Part, reference: string, actor: Actor, at: Date): Promise<void> {
  const { request, capture, amountMinor } = part
  const { payment } = capture
  const { bookingId, reason, note } = request
  const shares = refundShares(payment.lines, amountMinor, part)
  const cause = reason === 'CANCELLED' ? 'cancelled' : 'refund'
  const back = { captureId: capture.id, methodKind: payment.methodKind, attempt: { cause } }
  const moved = await refundLines(tx, shares, back)
  await countDepositBack(tx, payment.id, shares, cause, at)
  await postEntry(tx, {
    bookingId,
    paymentId: payment.id,
    cause: { kind: 'PAID_OTHERWISE', refundPartId: part.id },
    channel: payment,
    currency: request.currency,
    shares: moved.map(({ share }) => share),
    occurredAt: at,
    recordedAt: at,
  })
  const original = await receiptOfCapture(tx, bookingId, capture.id)
  const receipt = await issueReceipt(tx, {
    at,
    kind: 'REFUND',
    bookingId,
    paymentId: payment.id,
    refundPartId: part.id,
    amountMinor,
    lines: moved.map(({ shown }) => shown),
    note: [note, `Reference: ${reference}`].filter(Boolean).join('\n'),
    originalReceiptId: original?.id,
    actor,
  })
  await queueNotice(tx, {
    kind: 'refund-otherwise',
    onceKey: `refund-otherwise:${part.id}`,
    bookingId,
    receiptIds: [receipt.id],
    facts: {
      bookingUrl: bookingUrl(request.booking),
      amountMinor,
      reason,
      note,
      reference,
      receiptNumber: receiptNumber(receipt),
    },
    at,
  })
}
