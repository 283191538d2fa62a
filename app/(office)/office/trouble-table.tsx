import { Amount } from '@/app/_ui/amount'
import { type Column, DataTable } from '@/app/_ui/data-table'
import { Link } from '@/app/_ui/link'
import { Instant } from '@/app/_ui/period'
import { StateTag, type TagTone } from '@/app/_ui/tag'
import type { Trouble } from '@/lib/settlement/find-troubles'

type Props = { troubles: Trouble[]; timeZone: string; mayOpen: boolean }

const KINDS: Record<Trouble['kind'], { tone: TagTone; name: string; next: string }> = {
  refused: {
    tone: 'problem',
    name: 'Request refused',
    next: 'The gateway calls our request wrong. Whoever looks after Kickstand reads its log with the reference.',
  },
  declined: {
    tone: 'attention',
    name: 'Capture declined',
    next: 'The bank said no. Send the renter a payment link from the booking.',
  },
  card: {
    tone: 'attention',
    name: 'Stored card declined',
    next: 'The bank said no. Send the renter a payment link from the booking.',
  },
  held: {
    tone: 'attention',
    name: 'Approval not let go',
    next: 'Nothing was taken, and the bank does not let the renter’s approval go. It is asked again once a day until it lapses; the renter’s own bank may be quicker.',
  },
  refund: {
    tone: 'problem',
    name: 'Refund did not go through',
    next: 'Nothing moved. Try once more from the booking, or pay it back in another way and write that down there.',
  },
  owed: {
    tone: 'attention',
    name: 'Refund to be paid by hand',
    next: 'It cannot go back the way it came. Pay it back in another way and write the reference down at the booking.',
  },
  letter: {
    tone: 'attention',
    name: 'Letter or text not delivered',
    next: 'Call the renter, and correct the address or the number in the booking: what did not arrive goes out again.',
  },
  doubled: {
    tone: 'problem',
    name: 'Moved twice',
    next: 'The gateway shows a movement that nobody here has asked for, beside the same one that we have. It is in the books; compare with its back office, and refund what is too much.',
  },
  'unpaid-dates': {
    tone: 'attention',
    name: 'Other dates not paid',
    next: 'The renter took other dates and has not paid for them in time, and the dates before are taken by now. Call them: they pay by the link, or you give the booking dates that are free. The gear does not leave unpaid.',
  },
  event: {
    tone: 'problem',
    name: 'Event not handled',
    next: 'It failed ten times for a reason of ours. The payment is asked about all the same; whoever looks after Kickstand reads its log with the reference.',
  },
  alarm: {
    tone: 'problem',
    name: 'Books disagree',
    next: 'The gateway reports something that cannot be true of this payment. Nothing was booked; compare with its back office.',
  },
}

/** What goes no further without somebody, with what to do about it. */
export function TroubleTable({ troubles, timeZone, mayOpen }: Props) {
  const columns: Column<Trouble>[] = [
    {
      header: 'What',
      names: true,
      className: 'md:w-48',
      cell: ({ kind }) => <StateTag tone={KINDS[kind].tone}>{KINDS[kind].name}</StateTag>,
    },
    { header: 'When', className: 'md:w-40', cell: ({ at }) => <Instant at={at} timeZone={timeZone} /> },
    {
      header: 'Booking',
      className: 'md:w-32 whitespace-nowrap',
      cell: ({ bookingNumber: number }) =>
        number && mayOpen ? (
          <Link href={`/desk/bookings/${number}`} className="link">
            {number}
          </Link>
        ) : (
          (number ?? '–')
        ),
    },
    {
      header: 'Amount',
      align: 'end',
      cell: ({ amountMinor, currency }) =>
        amountMinor !== null && currency ? <Amount minor={amountMinor} currency={currency} /> : null,
    },
    { header: 'What to do', phoneLabel: false, cell: (trouble) => <ToDo trouble={trouble} /> },
  ]
  return (
    <DataTable
      caption="What needs a person"
      columns={columns}
      rows={troubles}
      rowKey={({ kind, id }) => kind + id}
      dense
      empty={
        <p className="px-inset py-4 text-ink-soft">
          Nothing in the last 30 days: no refused request, no declined capture or card left alone, no letter
          lost; no refund that is stuck, and no dates that nobody pays for.
        </p>
      }
    />
  )
}

const ToDo = ({ trouble: { kind, reason, id } }: { trouble: Trouble }) => (
  <div className="grid gap-0.5 text-left">
    <span>{KINDS[kind].next}</span>
    {reason && <span className="text-xs text-ink-soft wrap-anywhere">{reason}</span>}
    {(kind === 'refused' || kind === 'event') && (
      <span className="text-xs text-ink-soft wrap-anywhere">Reference {id}</span>
    )}
  </div>
)
