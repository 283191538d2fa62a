import Link from 'next/link'
import { Amount } from '@/app/_ui/amount'
import { type Column, DataTable } from '@/app/_ui/data-table'
import { Instant } from '@/app/_ui/period'
import { StateTag, type TagTone } from '@/app/_ui/tag'
import { RECEIPT_KINDS } from '@/app/_words/receipt-kinds'
import type { ReceiptKind } from '@/lib/generated/prisma/client'
import type { ReceiptRow } from '@/lib/receipt/find-receipt-rows'

const TONES: Record<ReceiptKind, TagTone> = { SALE: 'ok', DEPOSIT: 'ours', REFUND: 'neutral' }

export const KindTag = ({ kind }: { kind: ReceiptKind }) => (
  <StateTag tone={TONES[kind]}>{RECEIPT_KINDS.en[kind]}</StateTag>
)

/** Receipts, newest first; what was given back counts as negative. */
export const ReceiptTable = ({ rows, mayOpen }: { rows: ReceiptRow[]; mayOpen: boolean }) => (
  <DataTable caption="Receipts" columns={columnsFor(mayOpen)} rows={rows} rowKey={({ id }) => id} dense />
)

const columnsFor = (mayOpen: boolean): Column<ReceiptRow>[] => [
  {
    header: 'Number',
    names: true,
    className: 'whitespace-nowrap',
    cell: ({ id, number }) => (
      <Link href={`/office/receipts/${id}`} className="link">
        {number}
      </Link>
    ),
  },
  {
    header: 'Issued',
    className: 'whitespace-nowrap',
    cell: ({ issuedAt, timeZone }) => <Instant at={issuedAt} timeZone={timeZone} year />,
  },
  { header: 'Kind', cell: ({ kind }) => <KindTag kind={kind} /> },
  {
    header: 'Booking',
    className: 'whitespace-nowrap',
    cell: (row) => <Booking row={row} mayOpen={mayOpen} />,
  },
  { header: 'Renter', cell: ({ renter }) => <span className="wrap-anywhere">{renter}</span> },
  { header: 'Location', cell: ({ locationName }) => locationName },
  { header: 'Method', cell: ({ methodLabel, methodKind }) => methodLabel || methodKind },
  { header: 'Amount', align: 'end', cell: (row) => <Sum row={row} /> },
]

const Booking = ({ row: { bookingNumber }, mayOpen }: { row: ReceiptRow; mayOpen: boolean }) =>
  mayOpen ? (
    <Link href={`/desk/bookings/${bookingNumber}`} className="link">
      {bookingNumber}
    </Link>
  ) : (
    bookingNumber
  )

const Sum = ({ row: { amountMinor, heldMinor, isMovement, currency } }: { row: ReceiptRow }) => (
  <div>
    <Amount minor={amountMinor} currency={currency} className="font-semibold" />
    {heldMinor !== 0 && (
      <span className="block text-xs text-ink-soft">
        <Amount minor={heldMinor} currency={currency} /> of it deposit
      </span>
    )}
    {!isMovement && <span className="block text-xs text-ink-soft">Paid in before</span>}
  </div>
)
