import { type Column, DataTable } from '@/app/_ui/data-table'
import { Link } from '@/app/_ui/link'
import { Instant, Period } from '@/app/_ui/period'
import type { RefusedOne, RefusedWeek } from '@/lib/inventory/find-refused'
import { dayAfter } from '@/lib/period'

const WHY: Record<string, string> = {
  full: 'All taken',
  'kept-for-desk': 'The rest is kept for the desk',
  'no-arrangement': 'Nothing fits in between',
  'sold-out': 'Sold out',
}

const WEEKS: Column<RefusedWeek>[] = [
  {
    header: 'Product',
    names: true,
    cell: ({ slug, product }) => (
      <Link href={`/office/gear/${slug}`} className="link wrap-anywhere">
        {product}
      </Link>
    ),
  },
  { header: 'Wanted for the week', cell: ({ week }) => weekOf(week) },
  { header: 'Times', align: 'end', cell: ({ times }) => times },
  { header: 'Units', align: 'end', cell: ({ units }) => units },
  { header: 'Offered something else', align: 'end', cell: ({ offered }) => offered },
]

/** Where more stock would have been rented. */
export const WeekTable = ({ weeks }: { weeks: RefusedWeek[] }) => (
  <DataTable
    caption="Refused, by product and week"
    columns={WEEKS}
    rows={weeks}
    rowKey={({ productId, week }) => `${productId} ${week}`}
    dense
  />
)

const ONES: Column<RefusedOne>[] = [
  {
    header: 'Wanted',
    names: true,
    cell: ({ quantity, product, size, location }) => (
      <>
        <span className="wrap-anywhere">
          {quantity} × {product}, {size}
        </span>
        <span className="block text-xs font-normal text-ink-soft wrap-anywhere">{location}</span>
      </>
    ),
  },
  {
    header: 'For',
    cell: ({ from, until, timeZone }) => (
      <Period from={new Date(from)} until={new Date(until)} timeZone={timeZone} />
    ),
  },
  { header: 'Why not', cell: ({ why }) => WHY[why] ?? why },
  { header: 'Offered instead', cell: insteadOf },
  { header: 'Asked', cell: ({ at, timeZone }) => <Instant at={new Date(at)} timeZone={timeZone} /> },
]

/** The refusals one by one. */
export const OneTable = ({ ones }: { ones: RefusedOne[] }) => (
  <DataTable caption="Refusals one by one" columns={ONES} rows={ones} rowKey={({ id }) => id} dense />
)

function insteadOf({
  alternative,
  alternativeFrom,
  alternativeSize,
  alternativeLocation,
  timeZone,
}: RefusedOne) {
  if (alternative === 'other-variant') return alternativeSize
  if (alternative === 'other-location') return alternativeLocation
  if (alternative && alternativeFrom) {
    return (
      <>
        From <Instant at={new Date(alternativeFrom)} timeZone={timeZone} />
      </>
    )
  }
  return <span className="text-ink-soft">Nothing</span>
}

const format = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'UTC',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
})

/** "30 Nov – 6 Dec 2026" */
const weekOf = (monday: string): string =>
  format.formatRange(new Date(`${monday}T12:00:00Z`), new Date(`${dayAfter(monday, 6)}T12:00:00Z`))
