import { Amount } from '@/app/_ui/amount'
import { Card } from '@/app/_ui/card'
import { type Column, DataTable } from '@/app/_ui/data-table'
import { Disclosure } from '@/app/_ui/disclosure'
import type { DayTotal } from '@/lib/receipt/find-receipt-totals'

type Sums = Omit<DayTotal, 'issuedOn'>

/** What the receipts found add up to: per currency at once, and per day for whoever wants it. */
export function DayTotals({ totals }: { totals: DayTotal[] }) {
  const days = new Set(totals.map(({ issuedOn }) => issuedOn)).size
  return (
    <Card title="Totals" flush>
      {days > 1 && (
        <DataTable
          caption="Totals per currency"
          columns={[currencyColumn, ...sumColumns]}
          rows={perCurrency(totals)}
          rowKey={({ currency }) => currency}
          dense
        />
      )}
      {days === 1 && <PerDay totals={totals} />}
      {days > 1 && (
        <div className="border-t border-line p-inset">
          <Disclosure summary={`Per day: ${days} days`}>
            <div className="-mx-4 -mb-4 border-t border-line">
              <PerDay totals={totals} />
            </div>
          </Disclosure>
        </div>
      )}
    </Card>
  )
}

const PerDay = ({ totals }: { totals: DayTotal[] }) => (
  <DataTable
    caption="Totals per day and currency"
    columns={[dayColumn, ...sumColumns]}
    rows={totals}
    rowKey={({ issuedOn, currency }) => issuedOn + currency}
    dense
  />
)

const amountColumn = <Row extends Sums>(header: string, minorOf: (row: Row) => number): Column<Row> => ({
  header,
  align: 'end',
  cell: (row) => <Amount minor={minorOf(row)} currency={row.currency} />,
})

const sumColumns: Column<Sums>[] = [
  { header: 'Receipts', align: 'end', cell: ({ receipts }) => receipts },
  amountColumn('Captured', ({ capturedMinor }) => capturedMinor),
  amountColumn('Refunded', ({ refundedMinor }) => refundedMinor),
  amountColumn('Net', ({ netMinor }) => netMinor),
  amountColumn('Deposits in our keeping', ({ heldMinor }) => heldMinor),
  amountColumn('Sales', ({ salesMinor }) => salesMinor),
  amountColumn('VAT in sales', ({ vatMinor }) => vatMinor),
]

const currencyColumn: Column<Sums> = { header: 'Currency', names: true, cell: ({ currency }) => currency }

const dayFormat = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'UTC',
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
})

const dayColumn: Column<DayTotal> = {
  header: 'Day',
  names: true,
  className: 'whitespace-nowrap',
  cell: ({ issuedOn }) => dayFormat.format(new Date(`${issuedOn}T12:00:00Z`)).replace(',', ''),
}

function perCurrency(totals: DayTotal[]): Sums[] {
  const sums = new Map<string, Sums>()
  for (const { issuedOn: _, ...day } of totals) {
    const sum = sums.get(day.currency)
    sums.set(day.currency, sum ? plus(sum, day) : day)
  }
  return [...sums.values()]
}

const plus = (a: Sums, b: Sums): Sums => ({
  currency: a.currency,
  receipts: a.receipts + b.receipts,
  capturedMinor: a.capturedMinor + b.capturedMinor,
  refundedMinor: a.refundedMinor + b.refundedMinor,
  netMinor: a.netMinor + b.netMinor,
  heldMinor: a.heldMinor + b.heldMinor,
  salesMinor: a.salesMinor + b.salesMinor,
  vatMinor: a.vatMinor + b.vatMinor,
})
