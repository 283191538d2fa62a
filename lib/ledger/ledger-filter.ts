import { type LedgerKind, Prisma } from '@/lib/generated/prisma/client'
import { RECEIPT_OF_ENTRY } from './receipt-of-entry'

/** What somebody looks for in the ledger. Days are calendar days of the bookings' locations, both included. */
export type LedgerFilter = {
  /** A booking's or receipt's number, part of a renter's name or e-mail address, or the gateway's name of a movement. */
  search?: string
  fromOn?: string
  untilOn?: string
  kind?: LedgerKind
  /** The code of an account that an entry posts to. */
  account?: string
  locationId?: string
}

/** The filter as a condition on `e` (entry) and `b` (booking): the list and the export use the same one. */
export function ledgerCondition(filter: LedgerFilter): Prisma.Sql {
  const { search, fromOn, untilOn, kind, account, locationId } = filter
  const parts = [
    search?.trim() && searchCondition(search.trim()),
    fromOn && Prisma.sql`e.booked_on >= ${fromOn}`,
    untilOn && Prisma.sql`e.booked_on <= ${untilOn}`,
    kind && Prisma.sql`e.kind::text = ${kind}`,
    account &&
      Prisma.sql`EXISTS (SELECT 1 FROM ledger_posting l WHERE l.entry_id = e.id AND l.account = ${account})`,
    locationId && Prisma.sql`b.location_id = ${locationId}`,
  ].filter((part) => typeof part === 'object')
  return parts.length ? Prisma.join(parts, ' AND ') : Prisma.sql`TRUE`
}

function searchCondition(search: string): Prisma.Sql {
  const like = `%${search.slice(0, 200).replace(/[\\%_]/g, '\\$&')}%`
  const contact = Prisma.sql`b.number ILIKE ${like} OR b.contact_name ILIKE ${like} OR b.contact_email ILIKE ${like}`
  const movement = Prisma.sql`EXISTS (SELECT 1 FROM capture m WHERE m.id = e.capture_id AND m.gateway_ref = ${search})
    OR EXISTS (SELECT 1 FROM refund m WHERE m.id = e.refund_id AND m.gateway_ref = ${search})`
  const [, series = '', digits] = /^(R-\d{4})-0*(\d{1,9})$/i.exec(search) ?? []
  if (!digits) return Prisma.sql`(${contact} OR ${movement})`
  return Prisma.sql`EXISTS (SELECT 1 FROM receipt r WHERE r.series = upper(${series}) AND r.number = ${Number(digits)} AND ${RECEIPT_OF_ENTRY})`
}
