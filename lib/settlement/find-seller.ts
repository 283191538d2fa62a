import { sellerOf } from '@/lib/company/company'
import { findCompany } from '@/lib/company/find-company'
import { prisma } from '@/lib/db'
import type { ReceiptSnapshot } from '@/lib/receipt/receipt'
import type { Seller } from '@/lib/seller'

/** The company that a booking was made with, as its first receipt names it; without a receipt, the company of today. */
export async function findSeller(bookingId: string): Promise<Seller> {
  const receipt = await prisma.receipt.findFirst({
    where: { bookingId },
    orderBy: { issuedAt: 'asc' },
    select: { snapshot: true },
  })
  return receipt ? (receipt.snapshot as ReceiptSnapshot).seller : sellerOf(await findCompany())
}
