import { ButtonLink } from '@/app/_ui/button'
import { type TypedDates, withDates } from '@/app/(shop)/_dates/typed-dates'
import { type ListPlace, writePlace } from '@/lib/inventory/list-page'
import { carried, type Listing } from './listing'

type MoreProps = { listing: Listing; next: ListPlace | null; typed?: TypedDates }

/** The way on through a long list, and back to where it begins; each page is an address of its own. */
export function More({ listing, next, typed }: MoreProps) {
  const hrefFor = (more: [string, string][]) => {
    const query = [...carried(listing), ...more]
    return typed
      ? withDates('/gear', typed, query)
      : `/gear${query.length ? '?' : ''}${new URLSearchParams(query)}`
  }
  if (!next && !listing.after) return null
  return (
    <nav aria-label="Pages" className="no-print flex flex-wrap items-center justify-between gap-4">
      {listing.after ? (
        <ButtonLink href={hrefFor([])} tone="quiet">
          From the beginning
        </ButtonLink>
      ) : (
        <span />
      )}
      {next && (
        <ButtonLink href={hrefFor([['after', writePlace(next)]])} tone="quiet">
          More gear
        </ButtonLink>
      )}
    </nav>
  )
}
