import { type Column, DataTable } from '@/app/_ui/data-table'
import { EmptyState } from '@/app/_ui/empty-state'
import { Link } from '@/app/_ui/link'
import { StateTag } from '@/app/_ui/tag'
import { sayDays, sayWorth } from '@/app/_words/coupons'
import type { CouponRow } from '@/lib/booking/find-coupons'

const columnsOn = (today: string): Column<CouponRow>[] => [
  {
    header: 'Code',
    names: true,
    cell: ({ id, code, note }) => (
      <>
        <Link href={`/office/prices/coupons/${id}`} className="link font-semibold wrap-anywhere">
          {code}
        </Link>
        {note && <span className="block text-sm font-normal text-ink-soft">{note}</span>}
      </>
    ),
  },
  { header: 'Takes off', cell: sayWorth },
  { header: 'Picked up', cell: (row) => sayDays(row.rentedFrom, row.rentedUntil) ?? 'At any time' },
  { header: 'Booked', cell: (row) => sayDays(row.bookedFrom, row.bookedUntil) ?? 'At any time' },
  {
    header: 'Uses',
    align: 'end',
    cell: ({ uses, mostUses }) => (mostUses === null ? uses : `${uses} of ${mostUses}`),
  },
  { header: 'State', cell: (row) => <CouponTag coupon={row} today={today} /> },
]

function CouponTag({ coupon, today }: { coupon: CouponRow; today: string }) {
  const { isStopped, bookedFrom, bookedUntil, rentedUntil, uses, mostUses } = coupon
  if (isStopped) return <StateTag tone="past">Stopped</StateTag>
  if ((bookedUntil && bookedUntil < today) || (rentedUntil && rentedUntil < today))
    return <StateTag tone="past">Over</StateTag>
  if (mostUses !== null && uses >= mostUses) return <StateTag tone="past">Used up</StateTag>
  if (bookedFrom && bookedFrom > today) return <StateTag tone="ours">To come</StateTag>
  return <StateTag tone="ok">Counts</StateTag>
}

export const CouponTable = ({ coupons, today }: { coupons: CouponRow[]; today: string }) => (
  <DataTable
    caption="Coupons"
    columns={columnsOn(today)}
    rows={coupons}
    rowKey={({ id }) => id}
    empty={
      <EmptyState title="No coupons yet">
        <p>A coupon is a code that renters type when they book, to pay less. Add the first one.</p>
      </EmptyState>
    }
  />
)
