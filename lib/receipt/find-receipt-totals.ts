import { prisma } from '@/lib/db'
import { MOVED, SIGN } from './find-receipt-rows'
import { type ReceiptFilter, receiptCondition } from './receipt-filter'

export type DayTotal = {
  issuedOn: string
  currency: string
  receipts: number
  /** Money that came in and went out on that day; `netMinor` is the difference. */
  capturedMinor: number
  refundedMinor: number
  netMinor: number
  /** Deposits taken into our keeping less those paid back or kept: not ours. */
  heldMinor: number
  /** What the day earned, VAT included: rent and compensation, less what was paid back of them. */
  salesMinor: number
  vatMinor: number
}

// A year of days in a few currencies; nobody reads more at once.
const MOST = 1_000

/**
 * What the receipts of each day add up to, per currency, newest first. A deposit that is only kept for a renter is no
 * sale; when part of it is kept for good no money moves, but it becomes one.
 */
export const findReceiptTotals = (filter: ReceiptFilter): Promise<DayTotal[]> =>
  prisma.$queryRaw<DayTotal[]>`
    WITH counted AS (
      SELECT r.issued_on, r.currency, ${MOVED} AS moved, r.kind = 'REFUND' AS given_back,
        r.amount_minor::bigint AS amount, ${SIGN} * r.vat_minor::bigint AS vat,
        ${SIGN} * (r.snapshot ->> 'heldMinor')::bigint AS held, ${SIGN} * r.amount_minor::bigint AS signed
      FROM receipt r JOIN booking b ON b.id = r.booking_id
      WHERE ${receiptCondition(filter)})
    SELECT issued_on AS "issuedOn", currency, count(*)::int AS receipts,
      coalesce(sum(amount) FILTER (WHERE moved AND NOT given_back), 0)::float8 AS "capturedMinor",
      coalesce(sum(amount) FILTER (WHERE moved AND given_back), 0)::float8 AS "refundedMinor",
      coalesce(sum(signed) FILTER (WHERE moved), 0)::float8 AS "netMinor",
      (sum(held) - coalesce(sum(amount) FILTER (WHERE NOT moved), 0))::float8 AS "heldMinor",
      sum(signed - held)::float8 AS "salesMinor", sum(vat)::float8 AS "vatMinor"
    FROM counted GROUP BY issued_on, currency ORDER BY issued_on DESC, currency LIMIT ${MOST}`
