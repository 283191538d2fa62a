import { type Column, DataTable } from '@/app/_ui/data-table'
import { EmptyState } from '@/app/_ui/empty-state'
import { Link } from '@/app/_ui/link'
import { StateTag } from '@/app/_ui/tag'
import type { findWebhooks } from '@/lib/partner/find-webhooks'

type Row = Awaited<ReturnType<typeof findWebhooks>>[number]

const COLUMNS: Column<Row>[] = [
  {
    header: 'Address',
    names: true,
    cell: ({ id, url }) => (
      <Link href={`/office/partners/webhooks/${id}`} className="link font-semibold wrap-anywhere">
        {url}
      </Link>
    ),
  },
  { header: 'Where', cell: ({ location }) => location ?? 'All locations' },
  { header: 'Told of', align: 'end', cell: ({ events }) => events.length },
  { header: 'Waiting', align: 'end', cell: ({ queued }) => queued },
  { header: 'Given up', align: 'end', cell: ({ failed }) => failed },
  {
    header: 'State',
    cell: ({ endedAt, failed }) => {
      if (endedAt) return <StateTag tone="past">Ended</StateTag>
      return failed > 0 ? (
        <StateTag tone="attention">Look at it</StateTag>
      ) : (
        <StateTag tone="ok">In order</StateTag>
      )
    },
  },
]

/** Every address that hears or heard of deeds. */
export const WebhookTable = ({ webhooks }: { webhooks: Row[] }) => (
  <DataTable
    caption="Webhooks"
    columns={COLUMNS}
    rows={webhooks}
    rowKey={({ id }) => id}
    empty={
      <EmptyState title="Nobody is told of anything yet">
        <p>Add an address, and it hears of bookings as soon as something happens to them.</p>
      </EmptyState>
    }
  />
)
