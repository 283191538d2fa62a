import { z } from 'zod'
import { ReceiptKind } from '@/lib/generated/prisma/client'
import type { ReceiptFilter } from '@/lib/receipt/receipt-filter'

const METHODS = ['CARD', 'WALLET', 'DIRECT', 'INVOICE'] as const
const text = z.string().trim().max(200).optional().catch(undefined)

const schema = z.object({
  search: text,
  fromOn: z.iso.date().optional().catch(undefined),
  untilOn: z.iso.date().optional().catch(undefined),
  kind: z.enum(ReceiptKind).optional().catch(undefined),
  locationId: text,
  methodKind: z.enum(METHODS).optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
})

export type Query = Record<string, string | string[] | undefined>

/** What the address says to look for. What makes no sense there is left out: a list never fails because of a typo. */
export function readFilter(query: Query): { filter: ReceiptFilter; page: number } {
  const given = Object.fromEntries(Object.entries(query).filter(([, value]) => value !== ''))
  const { page, ...filter } = schema.parse(given)
  return {
    filter: { ...filter, search: filter.search || undefined, locationId: filter.locationId || undefined },
    page,
  }
}

/** The filter as it stands in an address, for the pager and the export. */
export function queryOf(filter: ReceiptFilter, more: Record<string, string> = {}): string {
  const entries = Object.entries({ ...filter, ...more }).filter(([, value]) => value)
  return new URLSearchParams(entries as [string, string][]).toString()
}
