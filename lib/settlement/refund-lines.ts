import type { Tx } from '@/lib/db'
import type { Attempt, PaymentLine } from '@/lib/generated/prisma/client'
import type { ReceiptLine } from '@/lib/receipt/receipt'
import { lineOfReceipt } from './receipt-lines'

type Share = { line: PaymentLine; amountMinor: number }
type Moved = { captureId: string | null; methodKind: string | null; attempt: Pick<Attempt, 'cause'> | null }

/**
 * What the receipt of a refund says: each share with the VAT it was taken with. A captured deposit had the VAT of its
 * reason, and so had one that was kept; a deposit that was only in our keeping had none. Ask before the deposit counts
 * the refund.
 */
export async function refundLines(
  tx: Tx,
  shares: Share[],
  { captureId, methodKind, attempt }: Moved,
): Promise<ReceiptLine[]> {
  const claim = captureId
    ? await tx.depositCapture.findFirst({ where: { attempt: { captures: { some: { id: captureId } } } } })
    : null
  const lines: ReceiptLine[] = []
  for (const { line, amountMinor } of shares) {
    if (line.purpose === 'DEPOSIT' && methodKind === 'DIRECT' && attempt?.cause === 'refund')
      lines.push(...(await unkeptLines(tx, line, amountMinor)))
    else lines.push(lineOfReceipt(line, amountMinor, methodKind, line.purpose === 'DEPOSIT' ? claim : null))
  }
  return lines
}

/** Kept for one reason after the other; the last one goes back first. */
async function unkeptLines(tx: Tx, line: PaymentLine, amountMinor: number): Promise<ReceiptLine[]> {
  const deposit = await tx.deposit.findFirst({
    where: { paymentLineId: line.id },
    include: { captures: { where: { attemptId: null }, orderBy: { createdAt: 'desc' } } },
  })
  const claims = deposit?.captures ?? []
  // What had been kept and has gone back before is not there to go back again.
  let gone = claims.reduce((sum, claim) => sum + claim.amountMinor, 0) - (deposit?.keptMinor ?? 0)
  let rest = amountMinor
  const lines = claims.flatMap((claim) => {
    const skipped = Math.min(gone, claim.amountMinor)
    gone -= skipped
    const take = Math.min(rest, claim.amountMinor - skipped)
    rest -= take
    return take > 0 ? [lineOfReceipt(line, take, null, claim)] : []
  })
  return rest > 0 ? [...lines, lineOfReceipt(line, rest, 'DIRECT')] : lines
}
