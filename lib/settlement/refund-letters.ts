import type { Tx } from '@/lib/db'
import { queueNotice } from '@/lib/notice/queue-notice'
import { partState, type WholeRefund } from '@/lib/payment/refund-state'
import { bookingUrl } from '@/lib/private-link'
import { receiptNumber } from '@/lib/receipt/receipt'

/**
 * One letter for all that has gone back the way it was paid, with the receipt of each part; what follows in another way is
 * named. Nothing has gone back: nothing to tell.
 */
export async function tellRefundThrough(tx: Tx, refund: WholeRefund, at: Date): Promise<void> {
  const done = refund.parts.filter((part) => partState(part) === 'DONE')
  if (done.length === 0) return
  const refundIds = done.flatMap(({ attempts }) =>
    attempts.flatMap(({ refunds }) => refunds.map(({ id }) => id)),
  )
  const receipts = await tx.receipt.findMany({
    where: { refundId: { in: refundIds } },
    orderBy: { number: 'asc' },
    include: { payment: { select: { methodLabel: true } } },
  })
  const open = refund.parts.filter((part) => ['OWED', 'FAILED'].includes(partState(part)))
  const booking = await tx.booking.findUniqueOrThrow({ where: { id: refund.bookingId } })
  await queueNotice(tx, {
    kind: 'refund-made',
    // Told again only when another try at a failed part has gone through.
    onceKey: `refund:${refund.id}:${done.length}`,
    bookingId: refund.bookingId,
    receiptIds: receipts.map(({ id }) => id),
    facts: {
      bookingUrl: bookingUrl(booking),
      amountMinor: sumOf(done),
      methodLabel: [...new Set(receipts.map(({ payment }) => payment.methodLabel ?? ''))].join(', '),
      receiptNumber: receipts.map(receiptNumber).join(', '),
      originalReceiptNumber: null,
      reason: refund.reason,
      note: refund.note,
      otherwiseMinor: sumOf(open),
    },
    at,
  })
}

const sumOf = (parts: { amountMinor: number }[]) => parts.reduce((sum, part) => sum + part.amountMinor, 0)
