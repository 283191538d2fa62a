import { prisma } from '@/lib/db'

export type UnpaidOver = { id: string; payUntil: Date }

// What is left over is taken in the next minute.
const MOST = 50

/** Bookings whose renter took other dates, last of all that was changed, and has not paid for them in time; the longest over first. */
export async function findUnpaidOver(at: Date): Promise<UnpaidOver[]> {
  const rows = await prisma.$queryRaw<{ id: string; payUntil: string | Date }[]>`
    SELECT booking.id, newest.pay_until AS "payUntil" FROM booking
    CROSS JOIN LATERAL (
      SELECT pay_until, not_put_back_at FROM amendment WHERE booking_id = booking.id
      ORDER BY created_at DESC, id DESC LIMIT 1) newest
    WHERE booking.state = 'CONFIRMED'
      AND booking.id IN (SELECT booking_id FROM amendment WHERE pay_until <= ${at.toISOString()}::timestamptz)
      AND newest.pay_until <= ${at.toISOString()}::timestamptz AND newest.not_put_back_at IS NULL
      AND EXISTS (
        SELECT 1 FROM payment_request asked
        WHERE asked.booking_id = booking.id AND asked.reason = 'CHANGED_DATES' AND asked.withdrawn_at IS NULL
          AND NOT EXISTS (
            SELECT 1 FROM payment WHERE checkout_id = asked.checkout_id AND captured_minor > 0))
    ORDER BY newest.pay_until LIMIT ${MOST}`
  return rows.map(({ id, payUntil }) => ({ id, payUntil: new Date(payUntil) }))
}
