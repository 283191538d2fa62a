import { BookingLink } from '@/app/_gear/doing-tag'
import { type Column, DataTable } from '@/app/_ui/data-table'
import { Instant } from '@/app/_ui/period'
import { SubmitButton } from '@/app/_ui/submit-button'
import { BLOCK_KINDS } from '@/app/_words/block-kinds'
import type { AssetBlock, AssetStay } from '@/lib/inventory/find-asset'
import { bringBack } from './actions'

type Props = { stays: AssetStay[]; timeZone: string; mayOpen: boolean; page: string }

/** Who or what has a unit, now and later, and the way to end what somebody took it out for. */
export function StayTable({ stays, timeZone, mayOpen, page }: Props) {
  const columns: Column<AssetStay>[] = [
    {
      header: 'What',
      names: true,
      cell: ({ number, block }) =>
        number ? (
          <>
            Booking <BookingLink number={number} mayOpen={mayOpen} />
          </>
        ) : (
          block && (
            <span className="wrap-anywhere">
              {block.toLocation ? wayOf(block) : BLOCK_KINDS.en[block.kind]}:{' '}
              <span className="font-normal">{block.reason}</span>
            </span>
          )
        ),
    },
    { header: 'From', cell: ({ from }) => <Instant at={from} timeZone={timeZone} year /> },
    {
      header: 'Until',
      cell: ({ until, block }) => <Until until={until} block={block} timeZone={timeZone} />,
    },
    {
      header: 'End it',
      headerHidden: true,
      align: 'end',
      phoneLabel: false,
      cell: ({ block }) =>
        block && (
          <form action={bringBack.bind(null, page, block.id)}>
            <SubmitButton tone="quiet" size="small" className="whitespace-nowrap">
              {endOf(block)}
            </SubmitButton>
          </form>
        ),
    },
  ]
  return (
    <DataTable
      caption="What this unit is planned for"
      columns={columns}
      rows={stays}
      rowKey={({ id }) => id}
      dense
      empty={<p className="px-inset py-4 text-ink-soft">Nobody has booked it, and it is not taken out.</p>}
    />
  )
}

const wayOf = ({ toLocation, departedAt }: AssetBlock): string =>
  departedAt ? BLOCK_KINDS.en.TRANSFER : `Moves to ${toLocation?.name}`

function endOf({ kind, toLocation, departedAt }: AssetBlock): string {
  if (kind === 'RETIREMENT') return 'Keep it after all'
  if (!toLocation) return 'To be had again'
  return departedAt ? 'It has arrived' : 'It stays here'
}

function Until({ until, block, timeZone }: Pick<AssetStay, 'until' | 'block'> & { timeZone: string }) {
  if (until) return <Instant at={until} timeZone={timeZone} year />
  return block?.kind === 'RETIREMENT' ? 'For good' : 'Somebody ends it'
}
