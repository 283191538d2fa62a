import type { Tx } from '@/lib/db'
import { queueNotice } from '@/lib/notice/queue-notice'
import { readPlan } from '@/lib/payment/deposit-plan'
import type { LockedPayment } from '@/lib/payment/lock-payment'
import { bookingUrl } from '@/lib/private-link'
import { clocksOf } from './clocks-of'

/** The letter that the booking stands: what was paid, what is true of the deposit, and when it is asked for anew. */
export async function tellConfirmed(
  tx: Tx,
  payment: LockedPayment,
  receipt: { id: string },
  at: Date,
): Promise<void> {
  const revived = await tx.logbookEntry.count({
    where: { bookingId: payment.bookingId, what: 'booking.revived' },
  })
  const { addedTo } = await tx.booking.findUniqueOrThrow({
    where: { id: payment.bookingId },
    select: { addedTo: { select: { number: true } } },
  })
  await queueNotice(tx, {
    kind: 'booking-confirmed',
    onceKey: `confirmed:${payment.bookingId}`,
    bookingId: payment.bookingId,
    receiptIds: [receipt.id],
    facts: {
      bookingUrl: bookingUrl(payment.booking),
      methodLabel: payment.methodLabel ?? '',
      ...(await depositFacts(tx, payment, at)),
      paidLate: revived > 0,
      addedTo: addedTo?.number ?? null,
    },
    at,
  })
}

const NO_DEPOSIT = { ending: 'LAPSES', guaranteedUntil: null, capturableUntil: null } as const

async function depositFacts(tx: Tx, payment: LockedPayment, at: Date) {
  const deposit = await tx.deposit.findUnique({
    where: { bookingId: payment.bookingId },
    include: { line: { include: { payment: true } } },
  })
  if (!deposit) return { ...NO_DEPOSIT, secureAt: null, renewAt: null }
  const renewAt = readPlan(deposit.plan)?.renewAt.find((instant) => instant > at) ?? null
  const own = deposit.line?.payment
  // Approved in the same visit with the same card, but the gateway has not been asked about this part yet.
  const isUnheardOf = own && own.leadId === payment.id && own.authorizedMinor === 0
  const { methodKind, methodScheme } = payment
  const { ending, guaranteedUntil, capturableUntil } = isUnheardOf
    ? await clocksOf(tx, { ...own, methodKind, methodScheme }, null)
    : deposit
  return { ending, guaranteedUntil, capturableUntil, secureAt: deposit.secureAt, renewAt }
}
