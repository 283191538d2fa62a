import { type Actor, CLOCK } from '@/lib/actor'
import type { Tx } from '@/lib/db'
import type { ReceiptKind } from '@/lib/generated/prisma/client'
import { record } from '@/lib/logbook/record'
import { dayOf } from '@/lib/period'
import { type ReceiptLine, receiptNumber } from './receipt'
import { takeSnapshot } from './take-snapshot'

export type NewReceipt = {
  at: Date
  kind: ReceiptKind
  bookingId: string
  paymentId: string
  captureId?: string
  refundId?: string
  depositCaptureId?: string
  refundPartId?: string
  amountMinor: number
  lines: ReceiptLine[]
  reason?: string
  note?: string
  originalReceiptId?: string
  actor?: Actor
}

export type IssuedReceipt = { id: string; series: string; number: number }

/**
 * Issues the receipt for one movement of money: the next number of the location's year, without gaps, and a frozen
 * snapshot of everything the document says. Issuing again for the same capture, refund, deposit capture or part of a refund
 * answers with the first. Call it last in its transaction: the series stays locked until the commit.
 */
export async function issueReceipt(tx: Tx, receipt: NewReceipt): Promise<IssuedReceipt> {
  const first = await findIssued(tx, receipt)
  if (first) return first
  const facts = await takeSnapshot(tx, receipt)
  const issuedOn = dayOf(receipt.at, facts.location.timeZone)
  const series = `R-${issuedOn.slice(0, 4)}`
  await lockSeries(tx, series)
  const meanwhile = await findIssued(tx, receipt)
  if (meanwhile) return meanwhile
  const number = await takeNumber(tx, series)
  const { at, kind, bookingId, paymentId, captureId, refundId, depositCaptureId, refundPartId, amountMinor } =
    receipt
  const { locationId, ...said } = facts
  const issued = await tx.receipt.create({
    data: {
      series,
      number,
      kind,
      bookingId,
      paymentId,
      captureId,
      refundId,
      depositCaptureId,
      refundPartId,
      locationId,
      methodKind: facts.payment.methodKind,
      currency: facts.currency,
      amountMinor,
      vatMinor: facts.vatMinor,
      issuedAt: at,
      issuedOn,
      snapshot: { ...said, number: receiptNumber({ series, number }) },
    },
    select: { id: true, series: true, number: true },
  })
  await noteDown(tx, receipt, issued)
  return issued
}

async function findIssued(tx: Tx, receipt: NewReceipt): Promise<IssuedReceipt | null> {
  const { captureId, refundId, depositCaptureId, refundPartId } = receipt
  const causes = [{ captureId }, { refundId }, { depositCaptureId }, { refundPartId }].filter(
    (cause) => Object.values(cause)[0],
  )
  if (causes.length === 0) throw new Error('A receipt is for a capture, a refund or a deposit capture.')
  return tx.receipt.findFirst({ where: { OR: causes }, select: { id: true, series: true, number: true } })
}

// The number is taken only after a second look under the lock: a number taken for nothing would be a gap.
const lockSeries = (tx: Tx, series: string) =>
  tx.$executeRaw`INSERT INTO counter (series, last) VALUES (${series}, 0) ON CONFLICT (series) DO UPDATE SET last = counter.last`

async function takeNumber(tx: Tx, series: string): Promise<number> {
  const { last } = await tx.counter.update({ where: { series }, data: { last: { increment: 1 } } })
  return last
}

const noteDown = (tx: Tx, { at, actor, kind, bookingId, amountMinor }: NewReceipt, issued: IssuedReceipt) =>
  record(tx, {
    at,
    actor: actor ?? CLOCK,
    what: 'receipt.issued',
    bookingId,
    facts: { receiptId: issued.id, number: receiptNumber(issued), kind, amountMinor },
  })
