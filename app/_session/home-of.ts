import type { Visitor } from './who-asks'

/** Where somebody's work begins, or a renter's bookings. */
export function homeOf({ duties }: Visitor): string {
  if (duties.includes('bookings') || duties.includes('deposits')) return '/desk'
  if (duties.includes('receipts')) return '/office/receipts'
  return duties.includes('people') ? '/office/people' : '/my/bookings'
}
