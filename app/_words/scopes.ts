import type { StaffLanguage } from '@/lib/language'
import type { Scope } from '@/lib/partner/scope'

/** What a key of the API allows, in a few words and in a sentence. */
export const SCOPE_WORDS: Record<StaffLanguage, Record<Scope, { name: string; allows: string }>> = {
  en: {
    'catalogue:read': { name: 'Look at the catalogue', allows: 'Locations, products, prices and quotes' },
    'bookings:read': {
      name: 'Read bookings',
      allows: 'All bookings there, with the names, addresses and phone numbers of their renters',
    },
    'bookings:write': { name: 'Book', allows: 'Book for renters, and get the address at which they pay' },
    'bookings:change': {
      name: 'Change bookings',
      allows:
        'Cancel any booking there and change its dates, as its renter might, with the money that goes back',
    },
    'payments:read': { name: 'Read payments', allows: 'What was paid, taken and paid back for bookings' },
  },
}
