import { type Column, DataTable } from '@/app/_ui/data-table'
import { EmptyState } from '@/app/_ui/empty-state'
import { Instant } from '@/app/_ui/period'
import { SubmitButton } from '@/app/_ui/submit-button'
import { StateTag } from '@/app/_ui/tag'
import { sendAgain } from '@/app/(office)/office/partners/actions'
import type { findWebhook } from '@/lib/partner/find-webhook'

type Row = NonNullable<Awaited<ReturnType<typeof findWebhook>>>['deliveries'][number]

type Props = { endpointId: string; deliveries: Row[]; timeZone: string; isOver: boolean }

const columnsFor = ({ endpointId, timeZone, isOver }: Omit<Props, 'deliveries'>): Column<Row>[] => [
  {
    header: 'What',
    names: true,
    cell: ({ entry, booking }) => (
      <>
        {entry.what}
        <span className="block text-sm font-normal text-ink-soft">Booking {booking.number}</span>
      </>
    ),
  },
  { header: 'Happened', cell: ({ entry }) => <Instant at={entry.at} timeZone={timeZone} /> },
  { header: 'Tries', align: 'end', cell: ({ tries }) => tries },
  {
    header: 'State',
    cell: ({ state, sentAt, sendAt, problem }) => (
      <>
        {state === 'SENT' && <StateTag tone="ok">Taken</StateTag>}
        {state === 'FAILED' && <StateTag tone="problem">Given up</StateTag>}
        {state === 'SENDING' && <StateTag tone="neutral">Being sent</StateTag>}
        {state === 'QUEUED' && <StateTag tone={problem ? 'attention' : 'neutral'}>Waiting</StateTag>}
        {sentAt && <Line at={sentAt} timeZone={timeZone} />}
        {state === 'QUEUED' && <Line at={sendAt} timeZone={timeZone} says="next try" />}
        {problem && <span className="block text-sm text-ink-soft wrap-anywhere">{problem}</span>}
      </>
    ),
  },
  {
    header: 'Send again',
    headerHidden: true,
    phoneLabel: false,
    cell: ({ id, state, entry, booking }) =>
      !isOver &&
      (state === 'SENT' || state === 'FAILED') && (
        <form action={sendAgain}>
          <input type="hidden" name="id" value={endpointId} />
          <input type="hidden" name="delivery" value={id} />
          <SubmitButton tone="quiet" size="small" pendingLabel="Sending …">
            Send again
            <span className="sr-only">
              {' '}
              {entry.what}, booking {booking.number}
            </span>
          </SubmitButton>
        </form>
      ),
  },
]

/** The last messages to one address, newest first. */
export const DeliveryTable = ({ deliveries, ...rest }: Props) => (
  <DataTable
    caption="What was sent"
    columns={columnsFor(rest)}
    rows={deliveries}
    rowKey={({ id }) => id}
    empty={
      <EmptyState title="Nothing yet">
        <p>Nothing has happened since this address was added.</p>
      </EmptyState>
    }
  />
)

const Line = ({ at, timeZone, says }: { at: Date; timeZone: string; says?: string }) => (
  <span className="block text-sm text-ink-soft">
    {says} <Instant at={at} timeZone={timeZone} />
  </span>
)
