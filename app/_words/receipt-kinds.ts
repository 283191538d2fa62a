import type { ReceiptKind } from '@/lib/generated/prisma/client'
import type { Language } from '@/lib/language'

export const RECEIPT_KINDS: Record<Language, Record<ReceiptKind, string>> = {
  en: { SALE: 'Payment', DEPOSIT: 'Taken from the deposit', REFUND: 'Refund' },
}

/** Kinds of payment methods as bookkeepers sort them. */
export const METHOD_KINDS: Record<Language, Record<string, string>> = {
  en: { CARD: 'Card', WALLET: 'Wallet', DIRECT: 'Swish or bank', INVOICE: 'Invoice', UNKNOWN: 'Unknown' },
}
