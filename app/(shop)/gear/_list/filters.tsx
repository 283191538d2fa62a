import { useLanguage } from '#language'
import { Link } from '@/app/_ui/link'
import { FilterLinks } from '@/app/_ui/paths'
import { CATEGORY_WORDS } from '@/app/_words/categories'
import type { AskedDates } from '@/app/(shop)/_dates/read-dates'
import { GEAR } from '@/app/(shop)/_say/gear'
import { SORTS } from '@/lib/inventory/list-page'
import { CATEGORIES } from '@/lib/inventory/product'
import { carried, type Listing } from './listing'
import type { Ways } from './ways'

/** The list seen in other ways: one kind of gear, another order. Each is an address of its own. */
export function Filters({ listing, asked, ways }: { listing: Listing; asked: AskedDates; ways: Ways }) {
  const language = useLanguage()
  const { list: say } = GEAR[language]
  const hrefFor = (change: Partial<Listing>) =>
    ways.list(carried({ ...listing, ...change }), asked.dates && asked.typed)
  const kinds = [
    { label: say.everything, href: hrefFor({ kind: null }), current: listing.kind === null },
    ...CATEGORIES.map((kind) => ({
      label: CATEGORY_WORDS[language][kind].name,
      href: hrefFor({ kind }),
      current: listing.kind === kind,
    })),
  ]
  const orders = SORTS.map((sort) => ({
    label: say.sorts[sort],
    href: hrefFor({ sort }),
    current: listing.sort === sort,
  }))
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-8 gap-y-2">
      <FilterLinks label={say.kind} links={kinds} />
      <nav aria-label={say.order} className="text-sm">
        <ul className="flex flex-wrap gap-x-4">
          {orders.map(({ label, href, current }) => (
            <li key={label}>
              <Link
                href={href}
                aria-current={current ? 'page' : undefined}
                className="inline-flex min-h-8 items-center text-ink-soft underline-offset-4 hover:text-ink hover:underline aria-[current=page]:font-semibold aria-[current=page]:text-ink"
              >
                {label}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  )
}
