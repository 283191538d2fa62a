import type { BookingState } from '@/lib/generated/prisma/client'

/** Whether gear can be added to a booking: it is paid, and the rental has not begun. */
export const mayAddTo = ({ state, fromAt }: { state: BookingState; fromAt: Date }, at: Date): boolean =>
  state === 'CONFIRMED' && at < fromAt
