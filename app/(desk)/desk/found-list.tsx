import { ButtonLink } from '@/app/_ui/button'
import { Card } from '@/app/_ui/card'
import { EmptyState } from '@/app/_ui/empty-state'
import { type BookingRow, MOST_ROWS } from '@/lib/booking/find-bookings'
import { BookingTable } from './booking-table'

type Props = { rows: BookingRow[]; q: string; at: Date; back: string }

/** What a search has found, in every shop and of every year, newest first. */
export function FoundList({ rows, q, at, back }: Props) {
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
          <p>
            {q.length < 2
              ? 'Type two characters at least.'
              : 'No booking has that number, name, phone, e-mail or asset code. Part of a word is enough; four digits of a phone number are.'}
          </p>
        </EmptyState>
      </Card>
    )
  }
  return (
    <Card title={countOf(rows.length)} flush>
      <BookingTable
        caption={`Bookings found for ${q}`}
        rows={rows}
        at={at}
        end="fromAt"
        showState
        everywhere
      />
    </Card>
  )
}

function countOf(found: number): string {
  if (found === MOST_ROWS) return `The newest ${MOST_ROWS}; type more to narrow it`
  return found === 1 ? 'One booking' : `${found} bookings`
}
