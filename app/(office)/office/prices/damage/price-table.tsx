import { Amount } from '@/app/_ui/amount'
import { type Column, DataTable } from '@/app/_ui/data-table'
import { EmptyState } from '@/app/_ui/empty-state'
import { Day } from '@/app/_ui/period'
import { SubmitButton } from '@/app/_ui/submit-button'
import { StateTag } from '@/app/_ui/tag'
import type { findDamagePrices } from '@/lib/claim/find-damage-prices'
import { endPrice } from './actions'

type Row = Awaited<ReturnType<typeof findDamagePrices>>[number]

const columnsIn = (timeZone: string): Column<Row>[] => [
  { header: 'What', names: true, cell: ({ name }) => <span className="wrap-anywhere">{name}</span> },
  { header: 'For', cell: ({ product }) => product?.name ?? 'All gear' },
  {
    header: 'Costs',
    align: 'end',
    cell: ({ amountMinor, currency }) => <Amount minor={amountMinor} currency={currency} />,
  },
  {
    header: 'Since',
    cell: ({ fromAt, addedBy }) => (
      <>
        <Day at={fromAt} timeZone={timeZone} />
        <span className="block text-sm text-ink-soft">{addedBy}</span>
      </>
    ),
  },
  {
    header: 'Until',
    cell: ({ id, name, endedAt, endedBy }) =>
      endedAt ? (
        <>
          <StateTag tone="past">Ended</StateTag> <Day at={endedAt} timeZone={timeZone} />
          <span className="block text-sm text-ink-soft">{endedBy}</span>
        </>
      ) : (
        <form action={endPrice}>
          <input type="hidden" name="id" value={id} />
          <SubmitButton tone="quiet" size="small" pendingLabel="Ending …">
            End <span className="sr-only">{name}</span>
          </SubmitButton>
        </form>
      ),
  },
]

/** Every price there has been, those in force first: none is ever changed. */
export const DamagePriceTable = ({ prices, timeZone }: { prices: Row[]; timeZone: string }) => (
  <DataTable
    caption="Prices for damage"
    columns={columnsIn(timeZone)}
    rows={prices}
    rowKey={({ id }) => id}
    empty={
      <EmptyState title="No prices for damage yet">
        <p>With a list, usual damage is claimed with one tick, at a price the renter could know.</p>
      </EmptyState>
    }
  />
)
