import { Card } from '@/app/_ui/card'
import { type Column, DataTable } from '@/app/_ui/data-table'
import { EmptyState } from '@/app/_ui/empty-state'
import { Link } from '@/app/_ui/link'
import { Instant } from '@/app/_ui/period'
import type { Timeline, TimelineBar } from '@/lib/booking/find-timeline'
import { stateWords } from './bar-words'

type Props = { timeline: Timeline; timeZone: string; mayChange: boolean }
type Line = TimelineBar & { code: string; group: string }

// A page of this length can still be read; whoever needs more narrows it down.
const MOST = 400

/** The same as the picture, unit by unit, for whoever would rather read, and for paper. */
export function TimelineTable({ timeline: { units, bars }, timeZone, mayChange }: Props) {
  const lines = units.flatMap(({ id, code, group }): Line[] =>
    bars.filter(({ unitId }) => unitId === id).map((bar) => ({ ...bar, code, group })),
  )
  const columns: Column<Line>[] = [
    {
      header: 'Unit',
      names: true,
      cell: ({ code, group }) => (
        <>
          <span className="whitespace-nowrap">{code}</span>
          <span className="block text-sm font-normal text-ink-soft">{group}</span>
        </>
      ),
    },
    {
      header: 'From and until',
      cell: ({ from, until }) => (
        <>
          <span className="block">
            <Instant at={new Date(from)} timeZone={timeZone} /> –
          </span>
          {until === null ? 'open' : <Instant at={new Date(until)} timeZone={timeZone} />}
        </>
      ),
    },
    {
      header: 'Free again',
      // Late gear is expected by nobody, whoever has booked it next.
      cell: ({ occupiedUntil, isLate }) =>
        occupiedUntil === null || isLate ? (
          'Nobody knows'
        ) : (
          <Instant at={new Date(occupiedUntil)} timeZone={timeZone} />
        ),
    },
    { header: 'State', cell: (bar) => stateWords(bar) },
    {
      header: 'Who or why',
      cell: (bar) => (
        <div className="grid gap-1 md:min-w-44">
          <Who bar={bar} />
          {mayChange && <Change bar={bar} />}
        </div>
      ),
    },
  ]
  return (
    <>
      {lines.length > MOST && (
        <p>
          The first {MOST} of {lines.length}. Choose one product, or fewer days, to see the others.
        </p>
      )}
      <Card flush>
        <DataTable
          caption="Who has which unit when"
          columns={columns}
          rows={lines.slice(0, MOST)}
          rowKey={({ id }) => id}
          rowWaiting={({ isLate }) => isLate}
          dense
          empty={
            <EmptyState title="All of it is free">Nobody has any of these units on these days.</EmptyState>
          }
        />
      </Card>
    </>
  )
}

const Who = ({ bar: { number, who } }: { bar: Line }) =>
  number ? (
    <Link href={`/desk/bookings/${number}`} className="link wrap-anywhere">
      {number}, {who}
    </Link>
  ) : (
    <span className="wrap-anywhere">{who}</span>
  )

function Change({ bar: { number, state, id, code } }: { bar: Line }) {
  if (!number || !(state === 'CONFIRMED' || state === 'OUT')) return null
  return (
    <span className="flex flex-wrap gap-x-4 gap-y-1 text-sm max-md:justify-end">
      <Link href={`/desk/bookings/${number}/period`} className="link">
        Other dates<span className="sr-only"> for {number}</span>
      </Link>
      {state === 'CONFIRMED' && (
        <Link href={`/desk/bookings/${number}/unit?stay=${id}`} className="link">
          Another unit
          <span className="sr-only">
            {' '}
            than {code} for {number}
          </span>
        </Link>
      )}
    </span>
  )
}
