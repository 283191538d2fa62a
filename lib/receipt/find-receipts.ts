import { prisma } from '@/lib/db'
import { findReceiptRows, type ReceiptRow } from './find-receipt-rows'
import { type ReceiptFilter, receiptCondition } from './receipt-filter'

export type ReceiptPage = { rows: ReceiptRow[]; total: number; page: number; pages: number }

export const RECEIPTS_PER_PAGE = 50

/** The receipts an admin looks for, newest first, a page at a time; a page beyond the last is the last. */
export async function findReceipts(filter: ReceiptFilter, page = 1): Promise<ReceiptPage> {
  const condition = receiptCondition(filter)
  const [count] = await prisma.$queryRaw<{ total: number }[]>`
    SELECT count(*)::int AS total FROM receipt r JOIN booking b ON b.id = r.booking_id WHERE ${condition}`
  const total = count?.total ?? 0
  const pages = Math.max(1, Math.ceil(total / RECEIPTS_PER_PAGE))
  const shown = Math.min(Math.max(1, Math.trunc(page) || 1), pages)
  const rows = await findReceiptRows(condition, RECEIPTS_PER_PAGE, (shown - 1) * RECEIPTS_PER_PAGE)
  return { rows, total, page: shown, pages }
}
