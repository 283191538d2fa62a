import { Card } from '@/app/_ui/card'
import { type Column, DataTable } from '@/app/_ui/data-table'
import { Link } from '@/app/_ui/link'
import { Instant } from '@/app/_ui/period'
import { LETTER_KINDS } from '@/app/_words/letters'
import { findUndelivered, type Undelivered } from '@/lib/notice/find-undelivered'
import type { NoticeKind } from '@/lib/notice/letter'
import { formatPhone } from '@/lib/people/phone'

type Props = { shop: { id: string; timeZone: string } }

/** Letters and texts that did not reach renters whose booking is not over: whom to call, and what they do not know. Nothing when all arrived. */
export async function UndeliveredCard({ shop: { id, timeZone } }: Props) {
  const rows = await findUndelivered(id)
  if (rows.length === 0) return null
  return (
    <Card title="Letters and texts that did not arrive" tone="waiting" flush>
      <p className="px-inset py-3 text-sm text-ink-soft">
        The address or the phone refused them. Call the renter, correct what is wrong, and send them again;
        they go from this list then, or when the booking is over.
      </p>
      <DataTable
        caption="Letters and texts that did not arrive"
        columns={columnsOf(timeZone)}
        rows={rows}
        rowKey={(row) => row.id}
        dense
      />
    </Card>
  )
}

const columnsOf = (timeZone: string): Column<Undelivered>[] => [
  {
    header: 'Booking',
    names: true,
    cell: ({ booking }) =>
      booking && (
        <div className="grid gap-0.5">
          <Link href={`/desk/bookings/${booking.number}`} className="link w-fit whitespace-nowrap">
            {booking.number}
          </Link>
          <span className="font-normal wrap-anywhere">{booking.contactName}</span>
          <a
            href={`tel:${booking.contactPhone.replace(/[^+\d]/g, '')}`}
            className="link w-fit text-sm font-normal tabular-nums"
          >
            {formatPhone(booking.contactPhone)}
          </a>
        </div>
      ),
  },
  {
    header: 'Letter',
    cell: ({ kind, way }) => `${way === 'SMS' ? 'Text: ' : ''}${LETTER_KINDS.en[kind as NoticeKind] ?? kind}`,
  },
  {
    header: 'To',
    cell: ({ recipient, booking }) => (
      <div className="grid gap-0.5">
        <span className="wrap-anywhere">{recipient}</span>
        {booking && (
          <Link href={`/desk/bookings/${booking.number}/renter`} className="link w-fit text-sm">
            Correct it
          </Link>
        )}
      </div>
    ),
  },
  {
    header: 'Why not',
    cell: ({ problem }) => <span className="line-clamp-2 wrap-anywhere">{problem}</span>,
  },
  { header: 'Written', cell: ({ createdAt }) => <Instant at={createdAt} timeZone={timeZone} /> },
]
