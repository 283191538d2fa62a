import type { Tx } from '@/lib/db'
import type { CaptureReason, DepositCapture, PaymentLine, Purpose } from '@/lib/generated/prisma/client'
import type { Income } from '@/lib/ledger/account'
import type { Share } from '@/lib/ledger/posting'
import type { ReceiptLine } from '@/lib/receipt/receipt'
import { vatOfLine } from '@/lib/receipt/vat'

// Norwegian standard tax codes (SAF-T): 3 = 25 %, 7 = outside the scope.
const STANDARD = { vatTreatment: 'STANDARD', vatCode: '3' } as const
const OUTSIDE = { vatTreatment: 'OUTSIDE', vatCode: '7' } as const

/** Why money was taken from a deposit; `isDisputed` while it is not decided whether rightly. */
export type TakenFor = Pick<DepositCapture, 'reason' | 'vatRateBp'> & { isDisputed?: boolean }

/**
 * What a receipt says about a share of a payment line. A deposit that a direct-charge method has really taken is held
 * for the renter and no sale; one that was captured carries the VAT of its reason.
 */
function lineOfReceipt(
  line: PaymentLine,
  grossMinor: number,
  methodKind: string | null,
  claim?: TakenFor | null,
): ReceiptLine {
  const { description, vatRateBp } = line
  const quantity = grossMinor === line.amountMinor ? line.quantity : 1
  if (claim) return { description, quantity: 1, grossMinor, ...vatOf(claim.isDisputed ? 0 : claim.vatRateBp) }
  if (line.purpose === 'DEPOSIT' && methodKind === 'DIRECT') {
    return { description, quantity: 1, grossMinor, vatRateBp: 0, vatTreatment: 'HELD', vatCode: '7' }
  }
  return { description, quantity, grossMinor, ...vatOf(vatRateBp) }
}

const vatOf = (vatRateBp: number) => ({ vatRateBp, ...(vatRateBp > 0 ? STANDARD : OUTSIDE) })

/** One share of a movement: what its receipt shows of it, and what the ledger posts, which is the same. */
export type Moved = { shown: ReceiptLine; share: Share }

export function movedOf(
  line: PaymentLine,
  grossMinor: number,
  methodKind: string | null,
  claim?: TakenFor | null,
): Moved {
  const shown = lineOfReceipt(line, grossMinor, methodKind, claim)
  const share = shareOf(shown, line.purpose, claim?.reason)
  return { shown, share: claim?.isDisputed ? { ...share, purpose: 'DISPUTED' } : share }
}

/** What the ledger posts for a line of a receipt, with the VAT that stands on it. */
export const shareOf = (line: ReceiptLine, purpose: Purpose, reason?: CaptureReason | null): Share => ({
  purpose: line.vatTreatment === 'HELD' ? 'HELD' : reason ? TAKEN_FOR[reason] : EARNED_BY[purpose],
  grossMinor: line.grossMinor,
  vatMinor: vatOfLine(line),
  vatRateBp: line.vatTreatment === 'STANDARD' ? line.vatRateBp : 0,
})

const TAKEN_FOR: Record<CaptureReason, Income> = { DAMAGE: 'damage', DELAY: 'late' }

const EARNED_BY: Record<Purpose, Income> = {
  RENT: 'rent',
  LATE_FEE: 'late',
  DAMAGE: 'damage',
  EXTRA: 'extra',
  // Captured in the gateway's own back office: nobody here has said why.
  DEPOSIT: 'deposit-taken',
}

/** Why money had been taken from the deposit with a capture, where it was. */
export const claimOf = async (tx: Tx, captureId: string | null): Promise<DepositCapture | null> =>
  captureId
    ? tx.depositCapture.findFirst({ where: { attempt: { captures: { some: { id: captureId } } } } })
    : null

/** The receipt of the rental itself, which later ones refer to. */
export const originalReceipt = (tx: Tx, bookingId: string): Promise<Original | null> =>
  tx.receipt.findFirst({
    where: { bookingId, kind: 'SALE' },
    orderBy: { number: 'asc' },
    select: { id: true, series: true, number: true },
  })

/** The receipt of the very capture that is given back; the rental's when it has none of its own. */
export const receiptOfCapture = async (
  tx: Tx,
  bookingId: string,
  captureId: string,
): Promise<Original | null> =>
  (await tx.receipt.findUnique({ where: { captureId }, select: { id: true, series: true, number: true } })) ??
  originalReceipt(tx, bookingId)

export type Original = { id: string; series: string; number: number }
