import { type Column, DataTable } from '@/app/_ui/data-table'
import { Instant } from '@/app/_ui/period'
import { DIFFERENCE_ENDS } from '@/app/_words/differences'
import type { DifferenceRow } from '@/lib/settlement/find-differences'
import { Booking, KindTag } from './difference-table'

/** What is over: settled, gone, or explained by somebody. */
export function OverTable({ rows, mayOpen }: { rows: DifferenceRow[]; mayOpen: boolean }) {
  const columns: Column<DifferenceRow>[] = [
    { header: 'Kind', names: true, className: 'md:w-40', cell: ({ kind }) => <KindTag kind={kind} /> },
    { header: 'Booking', className: 'md:w-28', cell: (row) => <Booking row={row} mayOpen={mayOpen} /> },
    {
      header: 'Over since',
      className: 'md:w-40',
      cell: ({ resolvedAt, payment }) =>
        resolvedAt && <Instant at={resolvedAt} timeZone={payment.booking.location.timeZone} />,
    },
    {
      header: 'How',
      className: 'md:w-32',
      cell: ({ resolvedHow }) => resolvedHow && DIFFERENCE_ENDS.en[resolvedHow],
    },
    {
      header: 'What',
      phoneLabel: false,
      cell: ({ reason, note, explainedBy }) => (
        <div className="grid gap-0.5 text-left wrap-anywhere">
          <span>{reason}</span>
          {note && (
            <span className="text-ink-soft">
              “{note}” {explainedBy}
            </span>
          )}
        </div>
      ),
    },
  ]
  return (
    <DataTable
      caption="Differences that are over"
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
      dense
    />
  )
}
