import { Prisma } from '@/lib/generated/prisma/client'
import { type Invariant, money } from './invariants'

const { sql } = Prisma

/**
 * What holds once nothing is going on any more: I5 no money without a booking, except where a refused request waits for
 * a person, nothing in dispute that nobody disputes, and I7 nothing is in flight for ever.
 */
export const AT_REST: Invariant[] = [
  {
    name: 'I5 no money without a booking',
    rows: (among) => sql`
      SELECT p.booking_id, p.id, 'its booking has lapsed, but ' || ${money(sql`p.authorized_minor - p.released_minor - p.refunded_minor`)} || ' of it has not gone back'
      FROM payment p JOIN booking b ON b.id = p.booking_id JOIN checkout k ON k.id = p.checkout_id
      WHERE ${among(sql`p.booking_id`)} AND b.state = 'LAPSED' AND k.cause = 'BOOKING' AND p.ended_at IS NULL
        AND p.authorized_minor > 0 AND (p.captured_minor = 0 OR p.captured_minor > p.refunded_minor)
        AND NOT EXISTS (SELECT 1 FROM refund r WHERE r.payment_id = p.id AND r.state = 'PENDING')
        AND NOT EXISTS (SELECT 1 FROM attempt a WHERE a.payment_id = p.id AND a.fate = 'REFUSED')`,
  },
  {
    name: 'I5 nothing stays in dispute when its claim is over',
    rows: (among) => sql`
      SELECT p.booking_id, p.id, 'no claim is open, but ' || ${money(sql`two.disputed`)} || ' are in dispute and not going back'
      FROM payment p, LATERAL (SELECT coalesce(-sum(l.amount_minor), 0) AS disputed
        FROM ledger_entry e JOIN ledger_posting l ON l.entry_id = e.id
        WHERE e.payment_id = p.id AND l.account = 'disputed-damage') two
      WHERE ${among(sql`p.booking_id`)} AND two.disputed > 0
        AND NOT EXISTS (SELECT 1 FROM claim k WHERE k.booking_id = p.booking_id AND k.under_objection_at IS NOT NULL
          AND k.state IN ('NOTIFIED', 'OBJECTED', 'UNANSWERED'))
        AND NOT EXISTS (SELECT 1 FROM refund_part t JOIN capture c ON c.id = t.capture_id
          WHERE c.payment_id = p.id AND t.paid_otherwise_at IS NULL AND NOT EXISTS (
            SELECT 1 FROM attempt a JOIN refund f ON f.attempt_id = a.id WHERE a.refund_part_id = t.id AND f.state = 'DONE'))`,
  },
  {
    name: 'I7 nothing is in flight for ever',
    rows: (among) => sql`
      SELECT p.booking_id, p.id, 'an attempt to ' || lower(a.kind::text) || ' ' || ${money(sql`a.amount_minor`)} || ' is still ' || a.fate
      FROM attempt a JOIN payment p ON p.id = a.payment_id
      WHERE ${among(sql`p.booking_id`)} AND a.fate IN ('PREPARED', 'SENT', 'UNKNOWN') AND a.send_from IS NULL`,
  },
]
