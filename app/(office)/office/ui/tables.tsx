import { Amount } from '@/app/_ui/amount'
import { Card } from '@/app/_ui/card'
import { type Column, DataTable } from '@/app/_ui/data-table'
import { EmptyState } from '@/app/_ui/empty-state'
import { StateTag } from '@/app/_ui/tag'
import { Part, Section } from './part'

type Line = { number: string; who: string; minor: number; isWaiting?: boolean }

const LINES: Line[] = [
  { number: 'K7QM-2F4H', who: 'Maja Ødegård', minor: 10_000 },
  {
    number: 'P3XW-8C6R',
    who: 'Donaudampfschifffahrtsgesellschaft Wolkenkuckucksheim',
    minor: 1_234_500,
    isWaiting: true,
  },
]

const COLUMNS: Column<Line>[] = [
  {
    header: 'Booking',
    names: true,
    cell: ({ number }) => <span className="whitespace-nowrap">{number}</span>,
  },
  { header: 'Renter', cell: ({ who }) => <span className="wrap-anywhere">{who}</span> },
  {
    header: 'State',
    cell: ({ isWaiting }) => (
      <StateTag tone={isWaiting ? 'attention' : 'ok'}>{isWaiting ? 'To decide' : 'Paid'}</StateTag>
    ),
  },
  { header: 'Rent', align: 'end', cell: ({ minor }) => <Amount minor={minor} currency="NOK" /> },
]

const common = { columns: COLUMNS, rowKey: ({ number }: Line) => number }

/** Rows to scan and compare, on a phone each a small card. */
export const Tables = () => (
  <Section
    id="tables"
    title="Lists and tables"
    lead="In a flush card. Printed, they keep their rows whole, and whatever is marked no-print stays away: buttons, navigation, search."
  >
    <Part
      name="DataTable"
      use="The first column names the row. A row that waits for a decision has the signal’s edge; the last line may sum up."
      bare
    >
      <Card flush>
        <DataTable
          {...common}
          caption="Two bookings"
          rows={LINES}
          rowWaiting={({ isWaiting }) => isWaiting === true}
          footer={['Together', null, null, <Amount key="sum" minor={1_244_500} currency="NOK" />]}
        />
      </Card>
    </Part>
    <Part name="DataTable dense" use="For the long lists of desk and office." bare>
      <Card flush>
        <DataTable {...common} caption="The same, closer together" captionShown dense rows={LINES} />
      </Card>
    </Part>
    <Part name="DataTable empty" use="What stands there instead of rows." bare>
      <Card flush>
        <DataTable
          {...common}
          caption="No bookings"
          rows={[]}
          empty={
            <EmptyState level={3} title="Nothing is booked that day">
              Walk-ins are welcome all the same.
            </EmptyState>
          }
        />
      </Card>
    </Part>
  </Section>
)
