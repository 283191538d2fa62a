import { useLanguage } from '#language'
import { Amount } from '@/app/_ui/amount'
import { Card } from '@/app/_ui/card'
import { Icon } from '@/app/_ui/icon'
import { Day } from '@/app/_ui/period'
import { RECEIPT_KINDS } from '@/app/_words/receipt-kinds'
import { BOOKING } from '@/app/(shop)/_say/booking'
import type { WholeBooking } from '@/lib/booking/find-booking'
import { receiptNumber } from '@/lib/receipt/receipt'

/** Every receipt of the booking, as a PDF to open or keep. */
export function ReceiptsCard({ booking, path }: { booking: WholeBooking; path: string }) {
  const language = useLanguage()
  const { receipts, location } = booking
  if (receipts.length === 0) return null
  return (
    <Card title={BOOKING[language].receipts} flush>
      <ul className="divide-y divide-line">
        {receipts.map((receipt) => (
          <li key={receipt.id}>
            {/* An ordinary link: a PDF is no page, and must not be fetched ahead. */}
            <a
              href={`${path}/receipts/${receipt.id}`}
              className="flex min-h-control items-center justify-between gap-4 px-inset py-3 hover:bg-sunken"
            >
              <span className="flex min-w-0 items-center gap-3">
                <Icon name="receipt" className="flex-none text-fjord" />
                <span className="min-w-0">
                  <span className="link font-semibold">{receiptNumber(receipt)}</span>
                  <span className="block text-sm text-ink-soft">
                    {RECEIPT_KINDS[language][receipt.kind]},{' '}
                    <Day at={receipt.issuedAt} timeZone={location.timeZone} />, PDF
                  </span>
                </span>
              </span>
              <Amount minor={receipt.amountMinor} currency={receipt.currency} className="font-semibold" />
            </a>
          </li>
        ))}
      </ul>
    </Card>
  )
}
