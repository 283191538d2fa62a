import type { ClaimProfile, ClaimState, Grade, LedgerKind, OutingEnd } from '@/lib/generated/prisma/client'

// The evidence is read by banks and boards for consumers, in words that need no explanation.

export const SAID_STATE: Record<ClaimState, string> = {
  NOTIFIED: 'The renter has been told and can answer',
  ACCEPTED: 'Accepted by the renter',
  OBJECTED: 'The renter has objected, not decided yet',
  UNANSWERED: 'Not answered in time, not decided yet',
  DECIDED: 'Decided',
  WITHDRAWN: 'Let go',
  LAPSED: 'Not decided in time, over',
}

export const SAID_PROFILE: Record<ClaimProfile, string> = {
  FAST: 'fast, by the price list',
  STRICT: 'strict, with proof and time to object',
}

export const SAID_GRADE: Record<Grade, string> = {
  AS_NEW: 'as new',
  GOOD: 'good',
  WORN: 'worn',
  DAMAGED: 'damaged',
}

export const SAID_LEDGER: Record<LedgerKind, string> = {
  CAPTURE: 'Captured',
  REFUND: 'Refunded',
  PAID_OTHERWISE: 'Paid back otherwise',
  DEPOSIT_KEPT: 'Deposit kept',
  CLAIM_UPHELD: 'Taken under objection, and upheld by the decision',
}

export const SAID_PAPER = { ESTIMATE: 'estimate', INVOICE: 'repair invoice' } as const

export const SAID_END: Record<OutingEnd, string> = {
  BACK: 'back',
  SWAPPED: 'back, and swapped for another unit',
  LOST: 'lost',
}
