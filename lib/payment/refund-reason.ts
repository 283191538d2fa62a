import type { Purpose, RefundReason } from '@/lib/generated/prisma/client'

type Rule = {
  /** What may go back for this reason, so that a refund never touches the VAT of something else. */
  of: readonly Purpose[]
  /** Staff may choose it; the others come with a deed of their own. */
  chosen: boolean
}

const AFTERWARDS = ['DEPOSIT', 'DAMAGE', 'LATE_FEE', 'EXTRA'] as const
const ANYTHING = ['RENT', ...AFTERWARDS] as const

/** Why money goes back, and what that reason lets go back. */
export const REFUND_REASONS: Record<RefundReason, Rule> = {
  CANCELLED: { of: ['RENT'], chosen: false },
  CHANGED_DATES: { of: ['RENT'], chosen: false },
  NOT_AS_PROMISED: { of: ['RENT'], chosen: true },
  RETURNED_EARLY: { of: ['RENT'], chosen: true },
  OBJECTION: { of: AFTERWARDS, chosen: true },
  MISTAKE: { of: ANYTHING, chosen: true },
  GOODWILL: { of: ANYTHING, chosen: true },
}

/** The reasons that staff choose from, in the order in which they are met. */
export const CHOSEN_REASONS = (Object.keys(REFUND_REASONS) as RefundReason[]).filter(
  (reason) => REFUND_REASONS[reason].chosen,
)
