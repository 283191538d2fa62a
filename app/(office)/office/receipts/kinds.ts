import type { ReceiptKind } from '@/lib/generated/prisma/client'

/** What kinds of receipts and methods are called on the office's pages. */
export const KINDS: Record<ReceiptKind, string> = {
  SALE: 'Rental',
  DEPOSIT: 'Taken from a deposit',
  REFUND: 'Refund',
}

export const METHODS: Record<string, string> = {
  CARD: 'Card',
  WALLET: 'Wallet',
  DIRECT: 'Paid at once (Swish and the like)',
  INVOICE: 'Invoice',
}
