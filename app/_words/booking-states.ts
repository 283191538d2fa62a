import type { BookingState } from '@/lib/generated/prisma/client'
import type { Language } from '@/lib/language'

/** The state of a booking as it is said in a sentence or on a tag. */
export const BOOKING_STATES: Record<Language, Record<BookingState, string>> = {
  en: {
    HELD: 'Waiting for payment',
    CONFIRMED: 'Confirmed',
    OUT: 'Handed out',
    RETURNED: 'Taken back',
    COMPLETED: 'Completed',
    LAPSED: 'Lapsed',
    CANCELLED: 'Cancelled',
    NO_SHOW: 'Not picked up',
  },
}
