import { Card } from '@/app/_ui/card'
import { type Column, DataTable } from '@/app/_ui/data-table'
import { Instant } from '@/app/_ui/period'
import { SubmitButton } from '@/app/_ui/submit-button'
import { findToInspect, type ToInspect } from '@/lib/inventory/find-to-inspect'
import { sayInOrder } from './actions'

type Props = { shop: { id: string; slug: string; timeZone: string } }

/** Gear that came back and has to be looked at before it leaves again, the oldest first. */
export async function InspectCard({ shop }: Props) {
  const rows = await findToInspect(shop.id)
  if (rows.length === 0) return null
  const columns: Column<ToInspect>[] = [
    {
      header: 'Unit',
      names: true,
      cell: ({ code, name }) => (
        <>
          <span className="block tabular-nums">{code}</span>
          <span className="font-normal text-ink-soft">{name}</span>
        </>
      ),
    },
    { header: 'Why', cell: ({ note }) => <span className="wrap-anywhere">{note}</span> },
    { header: 'Since', cell: ({ since }) => <Instant at={since} timeZone={shop.timeZone} /> },
    {
      header: 'Done',
      headerHidden: true,
      cell: ({ code }) => (
        <form action={sayInOrder.bind(null, shop.slug, code)}>
          <SubmitButton tone="quiet" size="small" aria-label={`${code} is in order`}>
            In order
          </SubmitButton>
        </form>
      ),
    },
  ]
  return (
    <Card title="To look at" tone="waiting" flush>
      <DataTable
        caption="Gear to look at before it leaves again"
        columns={columns}
        rows={rows}
        rowKey={({ code }) => code}
        dense
      />
    </Card>
  )
}
