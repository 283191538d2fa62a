import { firstOf, listOf, type Search } from '@/app/(shop)/_dates/typed-dates'
import { isSort, type ListPlace, readPlace, type Sort } from '@/lib/inventory/list-page'
import { type Category, isCategory } from '@/lib/inventory/product'

/**
 * How the list is to be shown, from where on, and what has been chosen already: `gear` holds "2*city-bike-m" for two
 * bikes.
 */
export type Listing = { kind: Category | null; sort: Sort; gear: string[]; after: ListPlace | null }

export function readListing(search: Search): Listing {
  const kind = firstOf(search.kind)
  const sort = firstOf(search.sort)
  return {
    kind: isCategory(kind) ? kind : null,
    sort: isSort(sort) ? sort : 'usual',
    gear: listOf(search.gear).slice(0, 20),
    after: readPlace(firstOf(search.after)),
  }
}

/** The listing from its beginning as parts of an address; what is usual is left out. */
export function carried({ kind, sort, gear }: Omit<Listing, 'after'>): [string, string][] {
  const view: [string, string][] = [
    ['kind', kind ?? ''],
    ['sort', sort === 'usual' ? '' : sort],
  ]
  return [...view, ...gear.map((line): [string, string] => ['gear', line])].filter(
    ([, value]) => value !== '',
  )
}
