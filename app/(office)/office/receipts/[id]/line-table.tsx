import { Amount } from '@/app/_ui/amount'
import { type Column, DataTable } from '@/app/_ui/data-table'
import type { ReceiptSnapshot } from '@/lib/receipt/receipt'

type Line = ReceiptSnapshot['lines'][number]

/** The lines as they were issued, with the VAT inside each. */
export function LineTable({ snapshot }: { snapshot: ReceiptSnapshot }) {
  const { lines, currency, amountMinor, vatMinor, kind } = snapshot
  const sign = kind === 'REFUND' ? -1 : 1
  const amount = (minor: number) => <Amount minor={sign * minor} currency={currency} />
  const columns: Column<Line>[] = [
    { header: 'Line', names: true, cell: ({ description }) => description },
    { header: 'Quantity', align: 'end', cell: ({ quantity }) => quantity },
    { header: 'VAT', cell: vatOf },
    { header: 'Of which VAT', align: 'end', cell: (line) => amount(line.vatMinor) },
    { header: 'Amount', align: 'end', cell: ({ grossMinor }) => amount(grossMinor) },
  ]
  return (
    <DataTable
      caption="Lines"
      columns={columns}
      rows={lines}
      rowKey={(line) => `${lines.indexOf(line)}`}
      footer={['Total', null, null, amount(vatMinor), amount(amountMinor)]}
      dense
    />
  )
}

function vatOf({ vatTreatment, vatRateBp, vatCode }: Line): string {
  if (vatTreatment === 'HELD') return 'Deposit in our keeping, no sale'
  if (vatTreatment === 'OUTSIDE') return `Outside the scope of VAT (code ${vatCode})`
  return `${vatRateBp / 100} % (code ${vatCode})`
}
