import { usePath } from '@/app/_paths/use-path'
import { ButtonLink } from '@/app/_ui/button'
import { useWords } from '@/app/_ui/language/use-words'
import { useUiWords } from '@/app/_ui/use-ui-words'
import { type TypedDates, withDates } from '@/app/(shop)/_dates/typed-dates'
import { GEAR } from '@/app/(shop)/_say/gear'
import { type ListPlace, writePlace } from '@/lib/inventory/list-page'
import { carried, type Listing } from './listing'

type MoreProps = { listing: Listing; next: ListPlace | null; typed?: TypedDates }

/** The way on through a long list, and back to where it begins; each page is an address of its own. */
export function More({ listing, next, typed }: MoreProps) {
  const { list: say } = useWords(GEAR)
  const { pages } = useUiWords()
  const go = usePath()
  const hrefFor = (more: [string, string][]) => {
    const query = [...carried(listing), ...more]
    if (typed) return go(withDates('/gear', typed, query))
    return go(query.length ? `/gear?${new URLSearchParams(query)}` : '/gear')
  }
  if (!next && !listing.after) return null
  return (
    <nav aria-label={pages} className="no-print flex flex-wrap items-center justify-between gap-4">
      {listing.after ? (
        <ButtonLink href={hrefFor([])} tone="quiet">
          {say.beginning}
        </ButtonLink>
      ) : (
        <span />
      )}
      {next && (
        <ButtonLink href={hrefFor([['after', writePlace(next)]])} tone="quiet">
          {say.more}
        </ButtonLink>
      )}
    </nav>
  )
}
