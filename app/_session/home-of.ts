import type { Visitor } from './who-asks'

/** Where somebody's work begins, or a renter's bookings. */
export function homeOf({ duties }: Visitor): '/desk' | '/office' | '/my/bookings' {
  if (duties.includes('bookings') || duties.includes('deposits')) return '/desk'
  return duties.length > 0 ? '/office' : '/my/bookings'
}
