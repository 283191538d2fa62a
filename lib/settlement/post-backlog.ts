import { prisma, type Tx, transact } from '@/lib/db'
import type { CaptureReason, Prisma } from '@/lib/generated/prisma/client'
import { type Cause, postEntry } from '@/lib/ledger/post-entry'
import type { Share } from '@/lib/ledger/posting'
import type { ReceiptSnapshot } from '@/lib/receipt/receipt'
import { claimOf, shareOf } from './receipt-lines'
import { forEach, type Report } from './report'

const MOST = 1_000

/** Posts what had moved before there was a ledger, each movement once and as its receipt says, on the day of the receipt. */
export async function postBacklog(): Promise<Report> {
  const rows = await prisma.unposted.findMany({ orderBy: { receiptId: 'asc' }, take: MOST })
  const receipts = rows.map(({ receiptId }) => ({ id: receiptId }))
  return forEach('ledger', receipts, ({ id }) => transact((tx) => postReceipt(tx, id)))
}

const INCLUDE = {
  capture: true,
  refund: true,
  payment: { select: { gateway: true, lines: true } },
} satisfies Prisma.ReceiptInclude

async function postReceipt(tx: Tx, id: string): Promise<void> {
  const { count } = await tx.unposted.deleteMany({ where: { receiptId: id } })
  if (count === 0) return
  const receipt = await tx.receipt.findUniqueOrThrow({ where: { id }, include: INCLUDE })
  const { bookingId, paymentId, currency, methodKind, capture, refund, payment, issuedAt } = receipt
  await postEntry(tx, {
    bookingId,
    paymentId,
    cause: causeOf(receipt),
    channel: { gateway: payment.gateway, methodKind },
    currency,
    shares: await sharesOf(tx, receipt),
    occurredAt: capture?.capturedAt ?? refund?.refundedAt ?? issuedAt,
    recordedAt: issuedAt,
  })
}

type Found = Prisma.ReceiptGetPayload<{ include: typeof INCLUDE }>

function causeOf({ captureId, refundId, depositCaptureId }: Found): Cause {
  if (captureId) return { kind: 'CAPTURE', captureId }
  if (refundId) return { kind: 'REFUND', refundId }
  return { kind: 'DEPOSIT_KEPT', depositCaptureId: depositCaptureId ?? '' }
}

/** A receipt's lines have no purpose of their own: it is that of the payment's line with the same description. */
async function sharesOf(tx: Tx, { snapshot, kind, refund, payment }: Found): Promise<Share[]> {
  const said = snapshot as unknown as ReceiptSnapshot
  const claim = refund && (await claimOf(tx, refund.captureId))
  const reason = kind === 'DEPOSIT' ? (said.reason as CaptureReason | null) : claim?.reason
  return said.lines.map((line) => {
    const known = payment.lines.find(({ description }) => description === line.description)
    const purpose = known?.purpose ?? (kind === 'DEPOSIT' ? 'DEPOSIT' : 'RENT')
    return shareOf(line, purpose, purpose === 'DEPOSIT' ? reason : null)
  })
}
