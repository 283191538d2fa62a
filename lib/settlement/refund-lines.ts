import type { Tx } from '@/lib/db'
import type { Attempt, PaymentLine } from '@/lib/generated/prisma/client'
import { disputedLeft } from '@/lib/ledger/disputed-left'
import { leftOf } from '@/lib/payment/left-of-deposit'
import { claimOf, type Moved, movedOf, type TakenFor } from './receipt-lines'

type Share = { line: PaymentLine; amountMinor: number }
type Back = { captureId: string | null; methodKind: string | null; attempt: Pick<Attempt, 'cause'> | null }

/**
 * What receipt and ledger say about a refund: each share with the VAT it was taken with. A captured deposit had the VAT
 * of its reason, and so had one that was kept; a deposit that was only in our keeping had none, nor what is still in dispute,
 * which goes back first. Ask before the deposit counts the refund.
 */
export async function refundLines(
  tx: Tx,
  shares: Share[],
  { captureId, methodKind, attempt }: Back,
): Promise<Moved[]> {
  const moved: Moved[] = []
  for (const { line, amountMinor } of shares) {
    if (line.purpose !== 'DEPOSIT') moved.push(movedOf(line, amountMinor, methodKind))
    else if (methodKind === 'DIRECT')
      moved.push(...(await paidInLines(tx, line, amountMinor, attempt?.cause === 'refund')))
    else moved.push(...(await takenLines(tx, line, amountMinor, { captureId, methodKind })))
  }
  return moved
}

async function takenLines(
  tx: Tx,
  line: PaymentLine,
  amountMinor: number,
  { captureId, methodKind }: Omit<Back, 'attempt'>,
): Promise<Moved[]> {
  const claim = await claimOf(tx, captureId)
  const disputed = Math.min(amountMinor, await disputedLeft(tx, line.paymentId, captureId))
  const rest = amountMinor - disputed
  return [
    ...(disputed > 0 ? [movedOf(line, disputed, methodKind, DISPUTED)] : []),
    ...(rest > 0 ? [movedOf(line, rest, methodKind, claim)] : []),
  ]
}

const DISPUTED: TakenFor = { reason: 'DAMAGE', vatRateBp: 0, isDisputed: true }

/**
 * A deposit that was paid in: what is left of it goes back as it came. What had been kept goes back with the VAT it was
 * kept with: first, if it goes back because the renter was right; otherwise only once nothing else is left.
 */
async function paidInLines(tx: Tx, line: PaymentLine, amountMinor: number, keptFirst: boolean) {
  const deposit = await tx.deposit.findFirst({
    where: { paymentLineId: line.id },
    include: { captures: { where: { attemptId: null }, orderBy: { createdAt: 'desc' } } },
  })
  const held = (minor: number) => (minor > 0 ? [movedOf(line, minor, 'DIRECT')] : [])
  if (!deposit) return held(amountMinor)
  const first = keptFirst ? 0 : Math.min(amountMinor, Math.max(0, leftOf(deposit)))
  // What had been kept and has gone back before is not there to go back again. The last reason goes back first.
  let gone = deposit.captures.reduce((sum, claim) => sum + claim.amountMinor, 0) - deposit.keptMinor
  let rest = amountMinor - first
  const unkept = deposit.captures.flatMap((claim) => {
    const skipped = Math.min(gone, claim.amountMinor)
    gone -= skipped
    const take = Math.min(rest, claim.amountMinor - skipped)
    rest -= take
    return take > 0 ? [movedOf(line, take, null, claim)] : []
  })
  return [...held(first), ...unkept, ...held(rest)]
}
