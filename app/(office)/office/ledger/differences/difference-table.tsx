import { type Column, DataTable } from '@/app/_ui/data-table'
import { Link } from '@/app/_ui/link'
import { Instant } from '@/app/_ui/period'
import { StateTag, type TagTone } from '@/app/_ui/tag'
import { DIFFERENCE_KINDS } from '@/app/_words/differences'
import { nameOf } from '@/lib/gateway/name-of'
import type { DifferenceKind } from '@/lib/generated/prisma/client'
import { EXPLANATION_LENGTH } from '@/lib/settlement/explain-difference'
import type { DifferenceRow } from '@/lib/settlement/find-differences'
import { ExplainForm } from './explain-form'
import './difference-table.css'

const TONES: Record<DifferenceKind, TagTone> = {
  MISSING: 'problem',
  EXTRA: 'attention',
  AMOUNT: 'problem',
  CURRENCY: 'problem',
  DUPLICATE: 'problem',
  LATE: 'attention',
  STATE: 'attention',
  BOOKS: 'problem',
}

type Props = { rows: DifferenceRow[]; mayOpen: boolean }

export const KindTag = ({ kind }: { kind: DifferenceKind }) => (
  <StateTag tone={TONES[kind]}>{DIFFERENCE_KINDS.en[kind].name}</StateTag>
)

export function Booking({ row, mayOpen }: { row: DifferenceRow; mayOpen: boolean }) {
  const { number } = row.payment.booking
  if (!mayOpen) return number
  return (
    <Link href={`/desk/bookings/${number}`} className="link">
      {number}
    </Link>
  )
}

/** What waits for somebody: what it is, where it belongs, and what to do about it. */
export function DifferenceTable({ rows, mayOpen }: Props) {
  const columns: Column<DifferenceRow>[] = [
    { header: 'Kind', names: true, className: 'md:w-40', cell: ({ kind }) => <KindTag kind={kind} /> },
    { header: 'Booking', className: 'md:w-28', cell: (row) => <Booking row={row} mayOpen={mayOpen} /> },
    { header: 'Ours', align: 'end', className: 'md:w-28', cell: ({ expected }) => expected ?? '–' },
    { header: 'Theirs', align: 'end', className: 'md:w-28', cell: ({ found }) => found ?? '–' },
    { header: 'What and what to do', phoneLabel: false, cell: (row) => <ToDo row={row} /> },
  ]
  return (
    <div className="from-the-top">
      <DataTable
        caption="Differences that wait for somebody"
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
        dense
      />
    </div>
  )
}

function ToDo({ row }: { row: DifferenceRow }) {
  const { id, kind, reason, firstSeenAt, lastSeenAt, payment } = row
  const { timeZone } = payment.booking.location
  return (
    <div className="grid w-full gap-2 pb-1 text-left">
      <p className="font-medium wrap-anywhere">{reason}</p>
      <p className="text-ink-soft">{DIFFERENCE_KINDS.en[kind].next}</p>
      <p className="text-xs text-ink-soft wrap-anywhere">
        First seen <Instant at={firstSeenAt} timeZone={timeZone} />, last{' '}
        <Instant at={lastSeenAt} timeZone={timeZone} />
        {payment.methodLabel && `. ${payment.methodLabel}`}
        {payment.gatewayRef && `. Payment ${payment.gatewayRef} at ${nameOf(payment.gateway)}`}
      </p>
      <ExplainForm id={id} most={EXPLANATION_LENGTH} />
    </div>
  )
}
