import type { RefundReason } from '@/lib/generated/prisma/client'
import type { StaffLanguage } from '@/lib/language'

/** Why money goes back, as staff choose it, and what that reason lets go back. */
export const REFUND_REASON_WORDS: Record<
  StaffLanguage,
  Record<RefundReason, { name: string; allows: string }>
> = {
  en: {
    CANCELLED: { name: 'Booking cancelled', allows: 'The rent, by the terms' },
    CHANGED_DATES: { name: 'Other dates', allows: 'From the rent only' },
    NOT_AS_PROMISED: { name: 'Not as promised', allows: 'From the rent only' },
    RETURNED_EARLY: { name: 'Came back early', allows: 'From the rent only' },
    OBJECTION: { name: 'The renter was right', allows: 'From what was taken after the rental' },
    MISTAKE: { name: 'Taken by mistake', allows: 'From all that was taken' },
    GOODWILL: { name: 'Goodwill', allows: 'From all that was taken' },
  },
}
