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
  nb: {
    HELD: 'Venter på betaling',
    CONFIRMED: 'Bekreftet',
    OUT: 'Utlevert',
    RETURNED: 'Levert tilbake',
    COMPLETED: 'Avsluttet',
    LAPSED: 'Falt bort',
    CANCELLED: 'Avbestilt',
    NO_SHOW: 'Ikke hentet',
  },
  sv: {
    HELD: 'Väntar på betalning',
    CONFIRMED: 'Bekräftad',
    OUT: 'Utlämnad',
    RETURNED: 'Återlämnad',
    COMPLETED: 'Avslutad',
    LAPSED: 'Upphörd',
    CANCELLED: 'Avbokad',
    NO_SHOW: 'Inte hämtad',
  },
  da: {
    HELD: 'Venter på betaling',
    CONFIRMED: 'Bekræftet',
    OUT: 'Udleveret',
    RETURNED: 'Afleveret',
    COMPLETED: 'Afsluttet',
    LAPSED: 'Bortfaldet',
    CANCELLED: 'Afbestilt',
    NO_SHOW: 'Ikke afhentet',
  },
}
