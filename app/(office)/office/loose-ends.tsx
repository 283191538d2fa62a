import Link from 'next/link'
import { Amount } from '@/app/_ui/amount'
import { DataTable } from '@/app/_ui/data-table'
import { EmptyState } from '@/app/_ui/empty-state'
import { Instant } from '@/app/_ui/period'
import { StateTag } from '@/app/_ui/tag'
import type { LooseEnd } from '@/lib/settlement/find-loose-ends'

const WHAT: Record<LooseEnd['kind'], string> = {
  REFUSED: 'The gateway refused our request',
  DECLINED: 'The bank declined a deposit capture',
  UNDELIVERED: 'A letter could not be delivered',
  ALARM: 'The gateway and our books disagree',
}

type Props = { ends: LooseEnd[]; timeZone: string; mayDesk: boolean }

export const LooseEnds = ({ ends, timeZone, mayDesk }: Props) => (
  <DataTable
    caption="What needs a person, newest first"
    dense
    rows={ends}
    rowKey={({ id }) => id}
    rowWaiting={() => true}
    empty={
      <EmptyState scene="empty-tray" title="Nothing is waiting">
        Refused requests, declined captures and letters that bounce would be listed here.
      </EmptyState>
    }
    columns={[
      { header: 'What', names: true, cell: ({ kind }) => <StateTag tone="attention">{WHAT[kind]}</StateTag> },
      { header: 'When', cell: ({ at }) => <Instant at={at} timeZone={timeZone} /> },
      {
        header: 'Booking',
        cell: ({ bookingNumber }) => <Booking number={bookingNumber} mayDesk={mayDesk} />,
      },
      {
        header: 'Amount',
        align: 'end',
        cell: ({ amountMinor, currency }) =>
          amountMinor !== null && currency ? <Amount minor={amountMinor} currency={currency} /> : '–',
      },
      {
        header: 'In the words of the other side',
        cell: ({ detail }) => <span className="break-words">{detail}</span>,
      },
    ]}
  />
)

function Booking({ number, mayDesk }: { number: string | null; mayDesk: boolean }) {
  if (!number) return '–'
  if (!mayDesk) return number
  return (
    <Link href={`/desk/bookings/${number}`} className="link whitespace-nowrap">
      {number}
    </Link>
  )
}
