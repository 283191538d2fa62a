import Link from 'next/link'
import { Amount } from '@/app/_ui/amount'
import { DataTable } from '@/app/_ui/data-table'
import { EmptyState } from '@/app/_ui/empty-state'
import { Instant } from '@/app/_ui/period'
import { StateTag } from '@/app/_ui/tag'
import type { ReceiptRow } from '@/lib/receipt/find-receipt-rows'
import { KINDS } from './kinds'

const TONES = { SALE: 'ours', DEPOSIT: 'attention', REFUND: 'past' } as const

export const ReceiptsTable = ({ rows }: { rows: ReceiptRow[] }) => (
  <DataTable
    caption="Receipts, newest first"
    dense
    rows={rows}
    rowKey={(row) => row.id}
    empty={
      <EmptyState scene="empty-tray" title="No receipt fits">
        A receipt appears here the moment money is taken or given back. Try fewer words or more days.
      </EmptyState>
    }
    columns={[
      {
        header: 'Receipt',
        names: true,
        cell: (row) => (
          <Link href={`/office/receipts/${row.id}`} className="link whitespace-nowrap">
            {row.number}
          </Link>
        ),
      },
      { header: 'Issued', cell: (row) => <Instant at={row.issuedAt} timeZone={row.timeZone} year /> },
      { header: 'Kind', cell: (row) => <StateTag tone={TONES[row.kind]}>{KINDS[row.kind]}</StateTag> },
      { header: 'Booking', cell: (row) => <span className="whitespace-nowrap">{row.bookingNumber}</span> },
      { header: 'Renter', cell: (row) => row.renter, className: 'max-w-56 truncate' },
      { header: 'Location', cell: (row) => row.locationName },
      { header: 'Method', cell: (row) => row.methodLabel || row.methodKind },
      { header: 'VAT', align: 'end', cell: (row) => <Amount minor={row.vatMinor} currency={row.currency} /> },
      {
        header: 'Amount',
        align: 'end',
        cell: (row) => <Amount minor={row.amountMinor} currency={row.currency} />,
      },
    ]}
  />
)
