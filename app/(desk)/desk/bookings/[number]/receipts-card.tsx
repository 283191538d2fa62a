import { Amount } from '@/app/_ui/amount'
import { Card } from '@/app/_ui/card'
import { Link } from '@/app/_ui/link'
import { Instant } from '@/app/_ui/period'
import { RECEIPT_KINDS } from '@/app/_words/receipt-kinds'
import type { WholeBooking } from '@/lib/booking/find-booking'
import type { Duty } from '@/lib/people/duty'
import { receiptNumber } from '@/lib/receipt/receipt'

/** The documents of a booking, as the renter got them. */
export function ReceiptsCard({ booking, duties }: { booking: WholeBooking; duties: Duty[] }) {
  const { receipts, number, location } = booking
  return (
    <Card
      title="Receipts"
      action={
        duties.includes('receipts') && (
          <Link href={`/office/ledger?q=${number}`} className="link text-sm">
            In the ledger
          </Link>
        )
      }
    >
      {receipts.length === 0 && <p className="text-ink-soft">None yet: nothing has been captured.</p>}
      <ul className="grid gap-2">
        {receipts.map((receipt) => (
          <li key={receipt.id} className="flex items-baseline justify-between gap-x-4">
            <span>
              <Link href={`/desk/bookings/${number}/receipts/${receipt.id}`} className="link">
                {receiptNumber(receipt)}
              </Link>
              <span className="block text-sm text-ink-soft">
                {RECEIPT_KINDS.en[receipt.kind]},{' '}
                <Instant at={receipt.issuedAt} timeZone={location.timeZone} year />
              </span>
            </span>
            <Amount
              minor={receipt.kind === 'REFUND' ? -receipt.amountMinor : receipt.amountMinor}
              currency={receipt.currency}
              className="font-semibold"
            />
          </li>
        ))}
      </ul>
    </Card>
  )
}
