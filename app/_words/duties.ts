import type { StaffLanguage } from '@/lib/language'
import type { Duty } from '@/lib/people/duty'

/** A duty in a word, and in a sentence that says what it lets somebody do. */
export const DUTY_WORDS: Record<StaffLanguage, Record<Duty, { name: string; allows: string }>> = {
  en: {
    bookings: { name: 'Bookings', allows: 'See bookings, hand gear out, take it back, cancel' },
    deposits: {
      name: 'Deposits',
      allows: 'Take money from a deposit, ask for more, pay money back',
    },
    receipts: { name: 'Receipts', allows: 'See and export all receipts and payments' },
    gear: { name: 'Gear', allows: 'Add gear, take it out, retire it, see how much of it is rented' },
    people: {
      name: 'People',
      allows: 'Say who works here and what each may do, and when gear is rented out',
    },
  },
}
