import { Fragment, type ReactNode } from 'react'
import { type Column, DataTable } from '@/app/_ui/data-table'
import { Link } from '@/app/_ui/link'
import { Instant } from '@/app/_ui/period'
import { StateTag, type TagTone } from '@/app/_ui/tag'
import { BOOKING_STATES } from '@/app/_words/booking-states'
import type { BookingRow } from '@/lib/booking/find-bookings'
import type { BookingState } from '@/lib/generated/prisma/client'
import { formatPhone } from '@/lib/people/phone'
import { dayOf, formatTime } from '@/lib/period'
import { DepositTag, DepositUntil } from './deposit-tag'

const TONES: Record<BookingState, TagTone> = {
  HELD: 'neutral',
  CONFIRMED: 'ok',
  OUT: 'ours',
  RETURNED: 'ok',
  COMPLETED: 'past',
  LAPSED: 'past',
  CANCELLED: 'past',
  NO_SHOW: 'past',
}

export const BookingTag = ({ state }: { state: BookingState }) => (
  <StateTag tone={TONES[state]}>{BOOKING_STATES.en[state]}</StateTag>
)

type Props = {
  caption: string
  rows: BookingRow[]
  at: Date
  /** Which end of the rental the list is about. */
  end: 'fromAt' | 'untilAt'
  /** The day shown, which need not be repeated in every row. */
  day?: string
  showState?: boolean
  /** Rows of every shop and year, so that each says which. */
  everywhere?: boolean
  /** Why a row is in the list, instead of how its deposit stands. */
  noteHeader?: string
  note?: (row: BookingRow) => ReactNode
  waiting?: (row: BookingRow) => boolean
  empty?: ReactNode
}

/** Bookings to scan: when, whose, which gear, and how its deposit stands. */
export function BookingTable({ caption, rows, at, end, day, waiting, empty, ...rest }: Props) {
  const { note, noteHeader = 'Deposit', showState, everywhere } = rest
  const columns: Column<BookingRow>[] = [
    {
      header: end === 'fromAt' ? 'Pick-up' : 'Return',
      className: 'whitespace-nowrap md:w-36',
      cell: (row) => <When row={row} end={end} day={day} everywhere={everywhere} />,
    },
    {
      header: 'Booking',
      names: true,
      className: 'md:w-60',
      cell: (row) => <Who row={row} tagged={everywhere && showState} />,
    },
    { header: 'Gear', phoneLabel: false, cell: (row) => <Gear row={row} /> },
    ...(showState && !everywhere
      ? [{ header: 'State', cell: (row: BookingRow) => <BookingTag state={row.state} /> }]
      : []),
    {
      header: noteHeader,
      className: 'md:w-56',
      cell: (row) => (note ? note(row) : <DepositCell row={row} at={at} />),
    },
  ]
  return (
    <DataTable
      caption={caption}
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
      rowWaiting={waiting}
      dense
      empty={empty}
    />
  )
}

type WhenProps = { row: BookingRow; end: 'fromAt' | 'untilAt'; day?: string; everywhere?: boolean }

function When({ row, end, day, everywhere }: WhenProps) {
  const { timeZone, name } = row.location
  const moment = row[end]
  if (everywhere) {
    return (
      <>
        <Instant at={moment} timeZone={timeZone} year />
        <span className="block text-xs text-ink-soft">{name}</span>
      </>
    )
  }
  if (dayOf(moment, timeZone) !== day) return <Instant at={moment} timeZone={timeZone} />
  return (
    <time dateTime={moment.toISOString()} className="font-semibold tabular-nums">
      {formatTime(moment, timeZone)}
    </time>
  )
}

/** How the deposit stands, with its two clocks. */
export const DepositCell = ({ row, at }: { row: BookingRow; at: Date }) => (
  <div className="grid gap-1 max-md:justify-items-end">
    <DepositTag deposit={row.deposit} booking={row.state} at={at} />
    <DepositUntil deposit={row.deposit} at={at} timeZone={row.location.timeZone} />
  </div>
)

/** In a list of every shop and year there is no room for a column of states. */
const Who = ({ row, tagged }: { row: BookingRow; tagged?: boolean }) => (
  <div className="grid gap-0.5 md:min-w-40">
    <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <Link href={`/desk/bookings/${row.number}`} className="link whitespace-nowrap">
        {row.number}
      </Link>
      {tagged && <BookingTag state={row.state} />}
    </span>
    <span className="wrap-anywhere">{row.contactName}</span>
    <Together row={row} />
    <a
      href={`tel:${row.contactPhone.replace(/[^+\d]/g, '')}`}
      className="py-0.5 text-sm font-normal whitespace-nowrap text-ink-soft tabular-nums hover:underline"
    >
      {formatPhone(row.contactPhone)}
    </a>
  </div>
)

/** What was added to it, or what it was added to: nobody leaves without the other half. */
function Together({ row: { addedTo, added } }: { row: BookingRow }) {
  const others = addedTo ? [addedTo] : added
  if (others.length === 0) return null
  return (
    <span className="text-sm font-normal text-ink-soft">
      {addedTo ? 'Added to ' : 'With '}
      {others.map(({ number }, at) => (
        <Fragment key={number}>
          {at > 0 && ', '}
          <Link href={`/desk/bookings/${number}`} className="link whitespace-nowrap">
            {number}
          </Link>
        </Fragment>
      ))}
    </span>
  )
}

const Gear = ({ row }: { row: BookingRow }) => (
  <ul className="grid gap-1 text-left">
    {row.lines.map((line) => (
      <li key={line.id}>
        {line.quantity > 1 && <span className="tabular-nums">{line.quantity} × </span>}
        {line.description}
        {line.allocations.length > 0 && (
          <span className="block text-xs text-ink-soft tabular-nums">
            {line.allocations.map(({ asset }, at) => (
              <span key={asset?.code}>
                {at > 0 && ' · '}
                <span className="whitespace-nowrap">{asset?.code}</span>
              </span>
            ))}
          </span>
        )}
      </li>
    ))}
  </ul>
)
