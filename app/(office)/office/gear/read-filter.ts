import { z } from 'zod'
import type { StockFilter } from '@/lib/inventory/find-stock'
import { CATEGORIES } from '@/lib/inventory/product'

export type Asked = Record<string, string | string[] | undefined>

/** What the list was asked for, by the names of its form; whatever makes no sense is left out. */
export type AskedFilter = z.output<typeof shape>

const text = (most: number) => z.string().trim().min(1).max(most).optional().catch(undefined)

const shape = z.object({
  q: text(100),
  kind: z.enum(CATEGORIES).optional().catch(undefined),
  location: text(100),
  page: z.coerce.number().int().positive().catch(1),
})

export const readFilter = (asked: Asked): AskedFilter => shape.parse(asked)

export const filterOf = ({ q, kind, location }: AskedFilter): StockFilter => ({
  search: q,
  category: kind,
  locationId: location,
})

/** The same list's address with some of it changed. */
export function hrefOf(filter: AskedFilter, change: Partial<AskedFilter> = {}): string {
  const { page, ...rest } = { ...filter, ...change }
  const given = Object.entries({ ...rest, page: page > 1 ? String(page) : undefined }).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  )
  return given.length > 0 ? `/office/gear?${new URLSearchParams(given)}` : '/office/gear'
}
