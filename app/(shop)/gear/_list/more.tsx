import { ButtonLink } from '@/app/_ui/button'
import { useWords } from '@/app/_ui/language/use-words'
import { useUiWords } from '@/app/_ui/use-ui-words'
import type { TypedDates } from '@/app/(shop)/_dates/typed-dates'
import { GEAR } from '@/app/(shop)/_say/gear'
import { type ListPlace, writePlace } from '@/lib/inventory/list-page'
import { carried, type Listing } from './listing'
import type { Ways } from './ways'

type MoreProps = { listing: Listing; next: ListPlace | null; ways: Ways; typed?: TypedDates }

/** The way on through a long list, and back to where it begins; each page is an address of its own. */
export function More({ listing, next, ways, typed }: MoreProps) {
  const { list: say } = useWords(GEAR)
  const { pages } = useUiWords()
  const hrefFor = (more: [string, string][]) => ways.list([...carried(listing), ...more], typed)
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
