import { prisma } from '@/lib/db'
import { DECIDE_SOON_HOURS } from '@/lib/payment/open-claim'
import { addMinutes } from '@/lib/period'
import type { DepositWork } from './find-deposit-work'

type Where = { locationId?: string }

// More than a counter can work through in a day; the most urgent are on top.
const MOST = 200

/**
 * Claims that wait for a person: to be decided before nothing may be collected any more, and those that neither the deposit
 * nor the renter's link has paid in time, with what is still owed.
 */
export const findClaimWork = ({ locationId = '' }: Where, at: Date): Promise<DepositWork[]> =>
  prisma.$queryRaw<DepositWork[]>`
    SELECT k.id::text, k.kind, b.number AS "bookingNumber", b.contact_name AS renter, b.contact_phone AS phone,
      l.name AS shop, l.time_zone AS "timeZone", k.amount::int AS "amountMinor", k.currency, k.deadline, false AS "isAsked"
    FROM (
      SELECT c.id, 'claim-due' AS kind, c.booking_id, c.claimed_minor AS amount, c.currency, c.decide_until AS deadline
      FROM claim c WHERE c.state IN ('OBJECTED', 'UNANSWERED')
        AND c.decide_until <= ${addMinutes(at, DECIDE_SOON_HOURS * 60)}
      UNION ALL
      SELECT c.id, 'claim-unpaid', c.booking_id, c.asked_minor - paid.minor, c.currency, c.pay_until
      FROM claim c, LATERAL (SELECT coalesce(sum(p.captured_minor - p.refunded_minor), 0) AS minor
        FROM payment_request r JOIN payment p ON p.checkout_id = r.checkout_id
        WHERE r.request_id IN (c.extra_request_id, c.capture_request_id)) paid
      WHERE c.pay_until <= ${at} AND c.rest_let_go_at IS NULL AND c.asked_minor > paid.minor) k
      JOIN booking b ON b.id = k.booking_id JOIN location l ON l.id = b.location_id
    WHERE ${locationId} IN ('', b.location_id)
    ORDER BY k.deadline LIMIT ${MOST}`
