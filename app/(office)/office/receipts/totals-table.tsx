import { Amount } from '@/app/_ui/amount'
import { DataTable } from '@/app/_ui/data-table'
import type { DayTotal } from '@/lib/receipt/find-receipt-totals'

const amount = (of: (total: DayTotal) => number) => (total: DayTotal) => (
  <Amount minor={of(total)} currency={total.currency} />
)

/** What each day adds up to. Deposits in our keeping stand apart: they are not ours. */
export const TotalsTable = ({ totals }: { totals: DayTotal[] }) => (
  <DataTable
    caption="Totals per day and currency"
    dense
    rows={totals}
    rowKey={({ issuedOn, currency }) => `${issuedOn} ${currency}`}
    columns={[
      { header: 'Day', names: true, cell: ({ issuedOn }) => <time dateTime={issuedOn}>{issuedOn}</time> },
      { header: 'Receipts', align: 'end', cell: ({ receipts }) => receipts },
      { header: 'Taken', align: 'end', cell: amount(({ capturedMinor }) => capturedMinor) },
      { header: 'Given back', align: 'end', cell: amount(({ refundedMinor }) => refundedMinor) },
      { header: 'Net', align: 'end', cell: amount(({ netMinor }) => netMinor) },
      { header: 'Deposits in our keeping', align: 'end', cell: amount(({ heldMinor }) => heldMinor) },
      { header: 'Sales and compensation', align: 'end', cell: amount(({ salesMinor }) => salesMinor) },
      { header: 'of which VAT', align: 'end', cell: amount(({ vatMinor }) => vatMinor) },
    ]}
  />
)
