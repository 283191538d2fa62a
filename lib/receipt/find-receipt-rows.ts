import { prisma } from '@/lib/db'
import { Prisma, type ReceiptKind } from '@/lib/generated/prisma/client'
import { receiptNumber } from './receipt'

export type ReceiptRow = {
  id: string
  number: string
  kind: ReceiptKind
  issuedAt: Date
  issuedOn: string
  bookingNumber: string
  renter: string
  email: string
  locationId: string
  locationName: string
  timeZone: string
  methodKind: string
  methodLabel: string
  gatewayRef: string
  reason: string | null
  originalNumber: string | null
  currency: string
  /** As it counts for the shop: what was given back is negative. */
  amountMinor: number
  vatMinor: number
  /** The part of the amount that is a deposit in our keeping, no sale. */
  heldMinor: number
  /** False when part of a deposit that had been paid in before was kept: no money moved with this receipt. */
  isMovement: boolean
}

/** How an amount on a receipt counts for the shop. */
export const SIGN = Prisma.sql`(CASE WHEN r.kind = 'REFUND' THEN -1 ELSE 1 END)`

/** True for receipts that money moved with: at a gateway, or out of our bank. */
export const MOVED = Prisma.sql`(r.capture_id IS NOT NULL OR r.refund_id IS NOT NULL OR r.refund_part_id IS NOT NULL)`

/** Reads receipts under a condition on `r` (receipt) and `b` (booking), newest first. Names and places as they were when issued. */
export async function findReceiptRows(condition: Prisma.Sql, take: number, skip = 0): Promise<ReceiptRow[]> {
  const rows = await prisma.$queryRaw<(Omit<ReceiptRow, 'number'> & { series: string; number: number })[]>`
    SELECT r.id::text, r.series, r.number, r.kind::text AS kind, r.issued_at AS "issuedAt", r.issued_on AS "issuedOn",
      b.number AS "bookingNumber", r.snapshot #>> '{booking,renter}' AS renter, r.snapshot #>> '{booking,email}' AS email,
      r.location_id AS "locationId", r.snapshot #>> '{location,name}' AS "locationName",
      r.snapshot #>> '{location,timeZone}' AS "timeZone", r.method_kind AS "methodKind",
      r.snapshot #>> '{payment,methodLabel}' AS "methodLabel", r.snapshot #>> '{payment,gatewayRef}' AS "gatewayRef",
      r.snapshot ->> 'reason' AS reason, r.snapshot ->> 'originalNumber' AS "originalNumber", r.currency,
      (${SIGN} * r.amount_minor)::int AS "amountMinor", (${SIGN} * r.vat_minor)::int AS "vatMinor",
      (${SIGN} * (r.snapshot ->> 'heldMinor')::int)::int AS "heldMinor", ${MOVED} AS "isMovement"
    FROM receipt r JOIN booking b ON b.id = r.booking_id
    WHERE ${condition}
    ORDER BY r.issued_at DESC, r.series DESC, r.number DESC
    LIMIT ${take} OFFSET ${skip}`
  return rows.map(({ series, number, ...row }) => ({ ...row, number: receiptNumber({ series, number }) }))
}
