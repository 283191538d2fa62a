import { z } from 'zod'
import type { LedgerFilter } from '@/lib/ledger/ledger-filter'

export type Asked = Record<string, string | string[] | undefined>

/** What the list was asked for, by the names of its form; whatever makes no sense is left out. */
export type AskedFilter = z.output<typeof shape>

const text = (most: number) => z.string().trim().min(1).max(most).optional().catch(undefined)

const shape = z.object({
  q: text(200),
  from: z.iso.date().optional().catch(undefined),
  until: z.iso.date().optional().catch(undefined),
  kind: z
    .enum(['CAPTURE', 'REFUND', 'PAID_OTHERWISE', 'DEPOSIT_KEPT', 'CLAIM_UPHELD'])
    .optional()
    .catch(undefined),
  account: text(100),
  location: text(100),
  page: z.coerce.number().int().positive().catch(1),
})

export const readFilter = (asked: Asked): AskedFilter => shape.parse(asked)

export const filterOf = ({ q, from, until, kind, account, location }: AskedFilter): LedgerFilter => ({
  search: q,
  fromOn: from,
  untilOn: until,
  kind,
  account,
  locationId: location,
})

/** The same list's address, or its export's, with some of it changed. */
export function hrefOf(path: string, filter: AskedFilter, change: Partial<AskedFilter> = {}): string {
  const { page, ...rest } = { ...filter, ...change }
  const given = Object.entries({ ...rest, page: page > 1 ? String(page) : undefined }).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  )
  return given.length > 0 ? `${path}?${new URLSearchParams(given)}` : path
}

/** The day whose end a trial balance is asked for, or today. */
export const readDay = ({ on }: Asked, today: string): string => z.iso.date().catch(today).parse(on)
