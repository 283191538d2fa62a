import type { ReactNode } from 'react'
import { Amount } from '@/app/_ui/amount'
import { type Column, DataTable } from '@/app/_ui/data-table'
import { howLong } from '@/app/_ui/how-long'
import { Link } from '@/app/_ui/link'
import { Instant } from '@/app/_ui/period'
import { StateTag } from '@/app/_ui/tag'
import { DEPOSIT_WORK, type WorkWords } from '@/app/_words/deposit-work'
import type { DepositWork } from '@/lib/deposit/find-deposit-work'
import { URGENT_HOURS, type WorkKind } from '@/lib/deposit/work'
import { addMinutes } from '@/lib/period'

type Props = { caption: string; rows: DepositWork[]; at: Date; showShop?: boolean; empty?: ReactNode }

/** Deposits that wait for somebody: by when, whose, how much, and what to do. The most urgent is on top. */
export function WorkTable({ caption, rows, at, showShop, empty }: Props) {
  const columns: Column<DepositWork>[] = [
    {
      header: 'Clock',
      className: 'whitespace-nowrap md:w-44',
      cell: ({ kind, deadline, timeZone }) => (
        <div className="grid gap-0.5">
          <span className="text-xs text-ink-soft">{wordsOf(kind, deadline, at).clock}</span>
          <span className="font-semibold">{howLong(deadline, at)}</span>
          <span className="text-sm text-ink-soft">
            <Instant at={deadline} timeZone={timeZone} />
          </span>
        </div>
      ),
    },
    {
      header: 'Booking',
      names: true,
      className: 'md:w-52',
      cell: (row) => (
        <div className="grid gap-0.5">
          <Link
            href={`/desk/bookings/${row.bookingNumber}#${sectionOf(row)}`}
            className="link justify-self-start"
          >
            {row.bookingNumber}
          </Link>
          <span className="font-normal wrap-anywhere">{row.renter}</span>
          <span className="text-sm font-normal text-ink-soft tabular-nums">
            {showShop ? row.shop : row.phone}
          </span>
        </div>
      ),
    },
    {
      header: 'Amount',
      align: 'end',
      className: 'md:w-32',
      cell: ({ amountMinor, currency }) => <Amount minor={amountMinor} currency={currency} />,
    },
    {
      header: 'What to do',
      phoneLabel: false,
      cell: (row) => (
        <div className="grid justify-items-start gap-1 text-left">
          <StateTag tone={isUrgent(row, at) ? 'attention' : 'neutral'}>
            {wordsOf(row.kind, row.deadline, at).name}
          </StateTag>
          <span>{todoOf(row, at)}</span>
        </div>
      ),
    },
  ]
  return (
    <DataTable
      caption={caption}
      columns={columns}
      rows={rows}
      rowKey={({ kind, id }) => `${kind} ${id}`}
      rowWaiting={(row) => isUrgent(row, at)}
      dense
      empty={empty}
    />
  )
}

const sectionOf = ({ kind }: DepositWork): string => (kind.startsWith('claim-') ? 'claim' : 'deposit')

/** What the clock works on by itself presses nobody. */
const isUrgent = ({ kind, deadline }: DepositWork, at: Date): boolean =>
  kind !== 'no-answer' && deadline <= addMinutes(at, URGENT_HOURS * 60)

function todoOf({ kind, deadline, isAsked }: DepositWork, at: Date): string {
  const { asked, todo } = wordsOf(kind, deadline, at)
  return isAsked && asked ? asked : todo
}

const wordsOf = (kind: WorkKind, deadline: Date, at: Date): WorkWords => {
  const words = DEPOSIT_WORK.en[kind]
  return deadline <= at && words.over ? words.over : words
}
