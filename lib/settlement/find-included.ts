import type { Tx } from '@/lib/db'
import type { ReceiptLine } from '@/lib/receipt/receipt'

/** What came along with a booking at no price: no payment carries it, and the receipt says so all the same. */
export async function findIncluded(tx: Tx, bookingId: string): Promise<ReceiptLine[]> {
  const lines = await tx.bookingLine.findMany({
    where: { bookingId, rentMinor: 0 },
    select: { description: true, quantity: true, vatRateBp: true },
    orderBy: { position: 'asc' },
  })
  return lines.map((line) => ({ ...line, grossMinor: 0, vatTreatment: 'STANDARD', vatCode: '3' }))
}
