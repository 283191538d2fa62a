import type { ReactNode } from 'react'
import { Amount } from '@/app/_ui/amount'
import { type Column, DataTable } from '@/app/_ui/data-table'
import { Link } from '@/app/_ui/link'
import { Instant } from '@/app/_ui/period'
import { StateTag, type TagTone } from '@/app/_ui/tag'
import { METHOD_KINDS, RECEIPT_KINDS } from '@/app/_words/receipt-kinds'
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
    cell: ({ id, number, issuedAt, timeZone }) => (
      <>
        <Link href={`/office/receipts/${id}`} className="link">
          {number}
        </Link>
        <Below>
          <Instant at={issuedAt} timeZone={timeZone} year />
        </Below>
      </>
    ),
  },
  { header: 'Kind', cell: ({ kind }) => <KindTag kind={kind} /> },
  { header: 'Booking', cell: (row) => <Booking row={row} mayOpen={mayOpen} /> },
  {
    header: 'Where and how',
    className: 'md:whitespace-nowrap',
    cell: ({ locationName, methodLabel, methodKind }) => (
      <>
        {locationName}
        <Below>{methodLabel || METHOD_KINDS.en[methodKind] || methodKind}</Below>
      </>
    ),
  },
  { header: 'Amount', align: 'end', className: 'whitespace-nowrap', cell: (row) => <Sum row={row} /> },
]

const Below = ({ children }: { children: ReactNode }) => (
  <span className="block text-xs font-normal text-ink-soft">{children}</span>
)

const Booking = ({ row: { bookingNumber, renter }, mayOpen }: { row: ReceiptRow; mayOpen: boolean }) => (
  <>
    {mayOpen ? (
      <Link href={`/desk/bookings/${bookingNumber}`} className="link">
        {bookingNumber}
      </Link>
    ) : (
      bookingNumber
    )}
    <span className="block wrap-anywhere">{renter}</span>
  </>
)

const Sum = ({ row: { amountMinor, heldMinor, isMovement, currency } }: { row: ReceiptRow }) => (
  <div>
    <Amount minor={amountMinor} currency={currency} className="font-semibold" />
    {heldMinor !== 0 && (
      <Below>
        <Amount minor={heldMinor} currency={currency} /> of it deposit
      </Below>
    )}
    {!isMovement && <Below>Paid in before</Below>}
  </div>
)
