import Link from 'next/link'
import { Notice } from '@/app/_ui/notice'
import { Period } from '@/app/_ui/period'
import type { CatalogueState } from './catalogue-state'

/** A screenful; whoever is affected by more finds them on the desk. */
const MOST_SHOWN = 20

/** What came of a form, for eyes and ears: done, refused, or the bookings to look at first. */
export function Answer({ state: { done, problems, holding, seen } }: { state: CatalogueState }) {
  const problem = problems['']
  if (holding.length > 0) {
    return (
      <>
        <input type="hidden" name="seen" value={seen} />
        <Notice tone="attention" title="Bookings to look at first" announce>
          {problem && <p>{problem}</p>}
          <ul className="grid gap-1">
            {holding.slice(0, MOST_SHOWN).map(({ number, name, from, until, timeZone }) => (
              <li key={number} className="wrap-anywhere">
                <Link href={`/desk/bookings/${number}`} className="link font-semibold">
                  {number}
                </Link>{' '}
                {name}, <Period from={new Date(from)} until={new Date(until)} timeZone={timeZone} />
              </li>
            ))}
          </ul>
          {holding.length > MOST_SHOWN && <p>And {holding.length - MOST_SHOWN} more.</p>}
        </Notice>
      </>
    )
  }
  if (problem) {
    return (
      <Notice tone="problem" announce>
        {problem}
      </Notice>
    )
  }
  if (!done) return null
  return (
    <Notice tone="ok" announce>
      {done}
    </Notice>
  )
}
