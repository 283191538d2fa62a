import { ButtonLink } from '@/app/_ui/button'
import { Card } from '@/app/_ui/card'
import { EmptyState } from '@/app/_ui/empty-state'
import { MOST_ROWS } from '@/lib/booking/find-bookings'
import type { LookedUp } from '@/lib/booking/look-up'
import { ResultKeys } from './_search/result-keys'
import { BookingTable } from './booking-table'

type Found = Exclude<LookedUp, { kind: 'booking' | 'gear' }>
type Props = { found: Found; q: string; at: Date; back: string }

/** What a search has found, in every shop and of every year, newest first; or why it has found nothing. */
export function FoundList({ found, q, at, back }: Props) {
  const rows = found.kind === 'rows' ? found.rows : []
  if (rows.length === 0) {
    return (
      <Card>
        <EmptyState
          title="Nothing found"
          action={
            <ButtonLink href={back} tone="quiet">
              Back to today
            </ButtonLink>
          }
        >
          <p role="status" className="wrap-anywhere">
            {whyNothing(found, q)}
          </p>
        </EmptyState>
      </Card>
    )
  }
  return (
    <Card title={countOf(rows.length)} flush>
      <ResultKeys />
      <div data-results>
        <BookingTable
          caption={`Bookings found for ${q}`}
          rows={rows}
          at={at}
          end="fromAt"
          showState
          everywhere
        />
      </div>
    </Card>
  )
}

function whyNothing(found: Found, q: string): string {
  switch (found.kind) {
    case 'no-such-code':
      return `No booking or gear has the code ${found.code}.`
    case 'not-ours':
      return `This code belongs to another shop: ${found.shop}.`
    case 'not-genuine':
      return 'This code looks like one of ours, but no booking has it. Ask for the booking number, and look at the name.'
    default:
      return q.length < 2
        ? 'Type two characters at least.'
        : 'No booking has that number, name, phone, e-mail or asset code. Part of a word is enough; four digits of a phone number are.'
  }
}

function countOf(found: number): string {
  if (found === MOST_ROWS) return `The newest ${MOST_ROWS}; type more to narrow it`
  return found === 1 ? 'One booking' : `${found} bookings`
}
