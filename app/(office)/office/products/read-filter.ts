import { z } from 'zod'
import type { CatalogueFilter } from '@/lib/catalogue/find-catalogue'
import { CATEGORIES } from '@/lib/inventory/product'

export type Asked = Record<string, string | string[] | undefined>

/** What the list was asked for, by the names of its form; whatever makes no sense is left out. */
export type AskedFilter = z.output<typeof shape>

const shape = z.object({
  q: z.string().trim().min(1).max(100).optional().catch(undefined),
  kind: z.enum(CATEGORIES).optional().catch(undefined),
  state: z.enum(['DRAFT', 'PUBLISHED', 'ARCHIVED']).optional().catch(undefined),
  page: z.coerce.number().int().positive().catch(1),
})

export const readFilter = (asked: Asked): AskedFilter => shape.parse(asked)

export const filterOf = ({ q, kind, state }: AskedFilter): CatalogueFilter => ({
  search: q,
  category: kind,
  state,
})

/** The same list's address with some of it changed. */
export function hrefOf(filter: AskedFilter, change: Partial<AskedFilter> = {}): string {
  const { page, ...rest } = { ...filter, ...change }
  const given = Object.entries({ ...rest, page: page > 1 ? String(page) : undefined }).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  )
  return given.length > 0 ? `/office/products?${new URLSearchParams(given)}` : '/office/products'
}
