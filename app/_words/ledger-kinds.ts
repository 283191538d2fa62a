import type { LedgerKind } from '@/lib/generated/prisma/client'
import type { StaffLanguage } from '@/lib/language'

/** What a movement of money is called in the ledger. */
export const LEDGER_KINDS: Record<StaffLanguage, Record<LedgerKind, string>> = {
  en: {
    CAPTURE: 'Captured',
    REFUND: 'Refunded',
    PAID_OTHERWISE: 'Paid back otherwise',
    DEPOSIT_KEPT: 'Deposit kept',
    CLAIM_UPHELD: 'Claim upheld',
  },
}
