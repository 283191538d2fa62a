import type { Tx } from '@/lib/db'
import type { DepositCapture, PaymentLine } from '@/lib/generated/prisma/client'
import type { ReceiptLine } from '@/lib/receipt/receipt'

// Norwegian standard tax codes (SAF-T): 3 = 25 %, 7 = outside the scope.
const STANDARD = { vatTreatment: 'STANDARD', vatCode: '3' } as const
const OUTSIDE = { vatTreatment: 'OUTSIDE', vatCode: '7' } as const

/**
 * What a receipt says about a share of a payment line. A deposit that a direct-charge method has really taken is held
 * for the renter and no sale; one that was captured carries the VAT of its reason.
 */
export function lineOfReceipt(
  line: PaymentLine,
  grossMinor: number,
  methodKind: string | null,
  claim?: DepositCapture | null,
): ReceiptLine {
  const { description, vatRateBp } = line
  const quantity = grossMinor === line.amountMinor ? line.quantity : 1
  if (claim) return { description, quantity: 1, grossMinor, ...vatOf(claim.vatRateBp) }
  if (line.purpose === 'DEPOSIT' && methodKind === 'DIRECT') {
    return { description, quantity: 1, grossMinor, vatRateBp: 0, vatTreatment: 'HELD', vatCode: '7' }
  }
  return { description, quantity, grossMinor, ...vatOf(vatRateBp) }
}

const vatOf = (vatRateBp: number) => ({ vatRateBp, ...(vatRateBp > 0 ? STANDARD : OUTSIDE) })

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
