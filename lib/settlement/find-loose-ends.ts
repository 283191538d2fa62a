import { prisma } from '@/lib/db'

export type LooseEnd = {
  id: string
  kind: 'REFUSED' | 'DECLINED' | 'UNDELIVERED' | 'ALARM'
  at: Date
  bookingNumber: string | null
  amountMinor: number | null
  currency: string | null
  detail: string
}

// What is older has been seen, or nobody looks at this page; either way a longer list would not help.
const MOST = 50

/**
 * What the clock cannot put right by itself: requests a gateway refused, deposit captures a bank declined that nobody has
 * followed up, letters that could not be delivered, and standings that contradict our books. Newest first.
 */
export async function findLooseEnds(): Promise<LooseEnd[]> {
  return prisma.$queryRaw<LooseEnd[]>`
    SELECT * FROM (
      SELECT a.id::text, 'REFUSED' AS kind, a.closed_at AS at, b.number AS "bookingNumber", a.amount_minor AS "amountMinor",
        p.currency, coalesce(a.reason, '') AS detail
      FROM attempt a JOIN payment p ON p.id = a.payment_id JOIN booking b ON b.id = p.booking_id WHERE a.fate = 'REFUSED'
      UNION ALL
      SELECT c.id::text, 'DECLINED', a.closed_at, b.number, c.amount_minor, d.currency, coalesce(a.reason, '')
      FROM deposit_capture c JOIN attempt a ON a.id = c.attempt_id JOIN deposit d ON d.id = c.deposit_id
        JOIN booking b ON b.id = d.booking_id
      WHERE a.fate = 'DECLINED' AND c.asked_payment_id IS NULL
      UNION ALL
      SELECT n.id::text, 'UNDELIVERED', n.created_at, b.number, NULL, NULL, coalesce(n.subject, n.kind) || ': ' || coalesce(n.problem, '')
      FROM notice n LEFT JOIN booking b ON b.id = n.booking_id WHERE n.state = 'FAILED'
      UNION ALL
      SELECT l.id::text, 'ALARM', l.at, b.number, NULL, NULL, coalesce(l.facts ->> 'wrong', '')
      FROM logbook_entry l LEFT JOIN booking b ON b.id = l.booking_id WHERE l.what = 'payment.alarmed'
    ) AS ends ORDER BY at DESC LIMIT ${MOST}`
}
