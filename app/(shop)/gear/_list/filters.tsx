import { FilterLinks } from '@/app/_ui/paths'
import { CATEGORY_WORDS } from '@/app/_words/categories'
import type { AskedDates } from '@/app/(shop)/_dates/read-dates'
import { withDates } from '@/app/(shop)/_dates/typed-dates'
import { CATEGORIES } from '@/lib/inventory/product'
import { carried, type Listing, SORTS, type Sort } from './listing'

/** The list seen in other ways: one kind of gear, another order. Each is an address of its own. */
export function Filters({ listing, asked }: { listing: Listing; asked: AskedDates }) {
  const hrefFor = (change: Partial<Listing>) => {
    const query = carried({ ...listing, ...change })
    return asked.dates ? withDates('/gear', asked.typed, query) : `/gear?${new URLSearchParams(query)}`
  }
  const kinds = [
    { label: 'Everything', href: hrefFor({ kind: null }), current: listing.kind === null },
    ...CATEGORIES.map((kind) => ({
      label: CATEGORY_WORDS.en[kind].name,
      href: hrefFor({ kind }),
      current: listing.kind === kind,
    })),
  ]
  const orders = Object.entries(SORTS).map(([sort, label]) => ({
    label,
    href: hrefFor({ sort: sort as Sort }),
    current: listing.sort === sort,
  }))
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-8 gap-y-2">
      <FilterLinks label="Kind of gear" links={kinds} />
      <FilterLinks label="Order" links={orders} />
    </div>
  )
}
