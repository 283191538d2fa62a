import { Prisma } from '@/lib/generated/prisma/client'
import { findReceiptRows, type ReceiptRow } from './find-receipt-rows'

/** The receipts of one booking, oldest first. */
export async function findBookingReceipts(bookingId: string): Promise<ReceiptRow[]> {
  // Far more than one booking can have.
  const rows = await findReceiptRows(Prisma.sql`r.booking_id = ${bookingId}::uuid`, 500)
  return rows.reverse()
}
