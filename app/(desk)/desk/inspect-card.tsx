import { Card } from '@/app/_ui/card'
import { type Column, DataTable } from '@/app/_ui/data-table'
import { Link } from '@/app/_ui/link'
import { Notice } from '@/app/_ui/notice'
import { Instant } from '@/app/_ui/period'
import { SubmitButton } from '@/app/_ui/submit-button'
import { findToInspect, type ToInspect } from '@/lib/inventory/find-to-inspect'
import { sayInOrder } from './actions'

type Props = {
  shop: { id: string; slug: string; timeZone: string }
  /** What somebody has just looked at. */
  inOrder: string | undefined
  mayAct: boolean
}

/** Gear that came back and has to be looked at before it leaves again, the oldest first. */
export async function InspectCard({ shop, inOrder, mayAct }: Props) {
  const rows = await findToInspect(shop.id)
  const isDone = inOrder && !rows.some(({ code }) => code === inOrder)
  return (
    <>
      {isDone && (
        <Notice tone="ok" title={`${inOrder} is in order`} announce>
          It may leave again from now on.
        </Notice>
      )}
      {rows.length > 0 && <ToLookAt rows={rows} shop={shop} mayAct={mayAct} />}
    </>
  )
}

function ToLookAt({ rows, shop, mayAct }: { rows: ToInspect[] } & Pick<Props, 'shop' | 'mayAct'>) {
  const columns: Column<ToInspect>[] = [
    {
      header: 'Unit',
      names: true,
      cell: ({ code, name }) => (
        <>
          <Link href={`/desk/gear/${encodeURIComponent(code)}`} className="link block w-fit tabular-nums">
            {code}
          </Link>
          <span className="font-normal text-ink-soft">{name}</span>
        </>
      ),
    },
    { header: 'Why', cell: ({ note }) => <span className="wrap-anywhere">{note}</span> },
    { header: 'Since', cell: ({ since }) => <Instant at={since} timeZone={shop.timeZone} /> },
    ...(mayAct
      ? [
          {
            header: 'Done',
            headerHidden: true,
            phoneLabel: false as const,
            cell: (row: ToInspect) => <Done row={row} shop={shop} />,
          },
        ]
      : []),
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

const Done = ({ row: { code }, shop }: { row: ToInspect; shop: Props['shop'] }) => (
  <form action={sayInOrder.bind(null, shop.slug, code)}>
    <SubmitButton tone="quiet" size="small" aria-label={`${code} is in order`}>
      In order
    </SubmitButton>
  </form>
)
