import { prisma } from '@/lib/db'
import type { LedgerKind, Prisma } from '@/lib/generated/prisma/client'
import { byAccount } from './account'
import type { Posting } from './posting'
import { RECEIPT_OF_ENTRY } from './receipt-of-entry'

export type EntryRow = {
  id: string
  kind: LedgerKind
  occurredAt: Date
  recordedAt: Date
  bookedOn: string
  bookingNumber: string
  renter: string
  locationName: string
  timeZone: string
  receiptId: string | null
  receiptNumber: string | null
  /** The gateway's name of the movement; null where no gateway moved anything. */
  reference: string | null
  /** Debits first, in the order of a balance. */
  postings: Posting[]
}

/** Reads entries under a condition on `e` (entry) and `b` (booking), newest first, each with its postings: two queries, however many. */
export async function findEntryRows(condition: Prisma.Sql, take: number, skip = 0): Promise<EntryRow[]> {
  const rows = await prisma.$queryRaw<Omit<EntryRow, 'postings'>[]>`
    SELECT e.id::text, e.kind::text AS kind, e.occurred_at AS "occurredAt", e.recorded_at AS "recordedAt",
      e.booked_on AS "bookedOn", b.number AS "bookingNumber", b.contact_name AS renter, l.name AS "locationName",
      l.time_zone AS "timeZone", r.id::text AS "receiptId",
      r.series || '-' || lpad(r.number::text, greatest(4, length(r.number::text)), '0') AS "receiptNumber",
      coalesce(c.gateway_ref, f.gateway_ref) AS reference
    FROM (SELECT e.* FROM ledger_entry e JOIN booking b ON b.id = e.booking_id WHERE ${condition}
        ORDER BY e.recorded_at DESC, e.id DESC LIMIT ${take} OFFSET ${skip}) e
      JOIN booking b ON b.id = e.booking_id JOIN location l ON l.id = b.location_id
      LEFT JOIN capture c ON c.id = e.capture_id LEFT JOIN refund f ON f.id = e.refund_id
      LEFT JOIN receipt r ON ${RECEIPT_OF_ENTRY}
    ORDER BY e.recorded_at DESC, e.id DESC`
  const postings = await findPostings(rows.map(({ id }) => id))
  return rows.map((row) => ({ ...row, postings: postings.get(row.id) ?? [] }))
}

async function findPostings(entryIds: string[]): Promise<Map<string, Posting[]>> {
  const found = await prisma.ledgerPosting.findMany({ where: { entryId: { in: entryIds } } })
  const byEntry = new Map<string, Posting[]>()
  for (const posting of found.sort(debitsFirst))
    byEntry.set(posting.entryId, [...(byEntry.get(posting.entryId) ?? []), posting])
  return byEntry
}

const debitsFirst = (a: Posting, b: Posting): number =>
  Number(a.amountMinor < 0) - Number(b.amountMinor < 0) || byAccount(a.account, b.account)
