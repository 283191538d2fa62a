import { Card } from '@/app/_ui/card'
import { type Column, DataTable } from '@/app/_ui/data-table'
import { Link } from '@/app/_ui/link'
import { Instant } from '@/app/_ui/period'
import { type Endangered, findEndangered } from '@/lib/booking/find-endangered'
import type { Location } from '@/lib/inventory/find-locations'
import { formatPhone } from '@/lib/people/phone'

type Props = { shop: Location; at: Date; mayAct: boolean }

/** Bookings that wait for gear which somebody else has not brought back; nothing when there are none. */
export async function EndangeredCard({ shop: { id, timeZone }, at, mayAct }: Props) {
  const rows = await findEndangered(at, id)
  if (rows.length === 0) return null
  return (
    <Card title="In danger: their gear is not back" tone="waiting" flush>
      <DataTable
        caption="Bookings whose gear is not back"
        columns={columnsOf(timeZone, mayAct)}
        rows={rows}
        rowKey={({ number, lateNumber, description }) => `${number} ${lateNumber} ${description}`}
        empty={null}
      />
    </Card>
  )
}

const columnsOf = (timeZone: string, mayAct: boolean): Column<Endangered>[] => [
  { header: 'Booking', names: true, cell: ({ number }) => <BookingLink number={number} /> },
  { header: 'Renter', cell: ({ contactName }) => <span className="wrap-anywhere">{contactName}</span> },
  { header: 'Goes out', cell: ({ fromAt }) => <Instant at={fromAt} timeZone={timeZone} /> },
  {
    header: 'Waits for',
    cell: ({ number, units, description }) => (
      <>
        <span className="block">{units > 1 ? `${units} × ${description}` : description}</span>
        {mayAct && <Instead number={number} />}
      </>
    ),
  },
  {
    header: 'Still with',
    cell: ({ lateNumber, lateName, latePhone, lateSince }) => (
      <>
        <span className="wrap-anywhere">{lateName}</span>, <BookingLink number={lateNumber} />
        <a href={`tel:${latePhone.replace(/[^+\d]/g, '')}`} className="link block w-fit text-sm tabular-nums">
          {formatPhone(latePhone)}
        </a>
        <span className="block text-xs text-ink-soft">
          due back <Instant at={lateSince} timeZone={timeZone} />
        </span>
      </>
    ),
  },
]

const Instead = ({ number }: { number: string }) => (
  <Link href={`/desk/bookings/${number}/substitute`} className="link">
    Something else instead
  </Link>
)

const BookingLink = ({ number }: { number: string }) => (
  <Link href={`/desk/bookings/${number}`} className="link tabular-nums">
    {number}
  </Link>
)
