import type { ReceiptKind } from '@/lib/generated/prisma/client'
import type { Language, StaffLanguage } from '@/lib/language'

export const RECEIPT_KINDS: Record<Language, Record<ReceiptKind, string>> = {
  en: { SALE: 'Payment', DEPOSIT: 'Taken from the deposit', REFUND: 'Refund' },
  nb: { SALE: 'Betaling', DEPOSIT: 'Trukket fra depositumet', REFUND: 'Tilbakebetaling' },
  sv: { SALE: 'Betalning', DEPOSIT: 'Draget från depositionen', REFUND: 'Återbetalning' },
  da: { SALE: 'Betaling', DEPOSIT: 'Trukket fra depositummet', REFUND: 'Tilbagebetaling' },
}

/** Kinds of payment methods as bookkeepers sort them. */
export const METHOD_KINDS: Record<StaffLanguage, Record<string, string>> = {
  en: { CARD: 'Card', WALLET: 'Wallet', DIRECT: 'Swish or bank', INVOICE: 'Invoice', UNKNOWN: 'Unknown' },
}
