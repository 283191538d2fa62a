import { firstOf, listOf, type Search } from '@/app/(shop)/_dates/typed-dates'
import { type Category, isCategory } from '@/lib/inventory/product'

export const SORTS = { usual: 'Usual order', price: 'Lowest price', deposit: 'Lowest deposit' } as const

export type Sort = keyof typeof SORTS

/** How the list is to be shown, and what has been chosen already: `gear` holds "2*city-bike-m" for two bikes. */
export type Listing = { kind: Category | null; sort: Sort; gear: string[] }

export function readListing(search: Search): Listing {
  const kind = firstOf(search.kind)
  const sort = firstOf(search.sort)
  return {
    kind: isCategory(kind) ? kind : null,
    sort: sort in SORTS ? (sort as Sort) : 'usual',
    gear: listOf(search.gear).slice(0, 20),
  }
}

/** The listing as parts of an address; what is usual is left out. */
export function carried({ kind, sort, gear }: Listing): [string, string][] {
  const view: [string, string][] = [
    ['kind', kind ?? ''],
    ['sort', sort === 'usual' ? '' : sort],
  ]
  return [...view, ...gear.map((line): [string, string] => ['gear', line])].filter(
    ([, value]) => value !== '',
  )
}
