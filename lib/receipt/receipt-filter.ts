import { Prisma, type ReceiptKind } from '@/lib/generated/prisma/client'

/** What an admin looks for. Days are calendar days of the receipts' locations, both included. */
export type ReceiptFilter = {
  /** A receipt's or booking's number, or part of a renter's name or e-mail address. */
  search?: string
  fromOn?: string
  untilOn?: string
  kind?: ReceiptKind
  locationId?: string
  methodKind?: string
}

/** The filter as a condition on `r` (receipt) and `b` (booking): the list, its sums and the export all use this one. */
export function receiptCondition(filter: ReceiptFilter): Prisma.Sql {
  const { search, fromOn, untilOn, kind, locationId, methodKind } = filter
  const parts = [
    search?.trim() && searchCondition(search.trim()),
    fromOn && Prisma.sql`r.issued_on >= ${fromOn}`,
    untilOn && Prisma.sql`r.issued_on <= ${untilOn}`,
    kind && Prisma.sql`r.kind::text = ${kind}`,
    locationId && Prisma.sql`r.location_id = ${locationId}`,
    methodKind && Prisma.sql`r.method_kind = ${methodKind}`,
  ].filter((part) => typeof part === 'object')
  return parts.length ? Prisma.join(parts, ' AND ') : Prisma.sql`TRUE`
}

function searchCondition(search: string): Prisma.Sql {
  const [, series = '', digits] = /^(?:(R-\d{4})-)?0*(\d{1,9})$/i.exec(search) ?? []
  const like = `%${search.slice(0, 200).replace(/[\\%_]/g, '\\$&')}%`
  const contact = Prisma.sql`b.number ILIKE ${like} OR b.contact_name ILIKE ${like} OR b.contact_email ILIKE ${like}`
  if (!digits) return Prisma.sql`(${contact} OR r.series ILIKE ${like})`
  const number = Prisma.sql`r.number = ${Number(digits)} AND (${series} = '' OR r.series = upper(${series}))`
  return Prisma.sql`(${contact} OR (${number}))`
}
