import type { Known } from '@/lib/privacy/find-known'
import { dayOfSeller } from '@/lib/privacy/retention'

/** Each booking of a renter, and whether it can be erased now. */
export function KnownList({ known: { bookings, receipts, receiptsUntil } }: { known: Known }) {
  if (bookings.length === 0) return <p className="text-ink-soft">Nobody has booked with that address.</p>
  return (
    <ul className="grid list-disc gap-1.5 pl-5">
      {bookings.map(({ number, held }) => (
        <li key={number}>
          {number}:{' '}
          {held === null
            ? 'can be erased now'
            : held.why === 'RUNNING'
              ? 'stays until it is over and its money is settled'
              : `stays until ${dayOfSeller(held.until)}, because what was taken may still be disputed`}
        </li>
      ))}
      {receiptsUntil && (
        <li>
          {receipts} receipts stay until {receiptsUntil}, as the law on bookkeeping wants it
        </li>
      )}
    </ul>
  )
}
