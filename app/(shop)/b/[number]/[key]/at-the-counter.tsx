import { Card } from '@/app/_ui/card'
import { QrCode } from '@/app/_ui/qr-code'
import type { WholeBooking } from '@/lib/booking/find-booking'
import { bookingUrl } from '@/lib/private-link'

/** While there is something to hand over: the address of this very booking, signed by its key, for the reader at the counter. */
export function AtTheCounter({ booking }: { booking: WholeBooking }) {
  const { number, state } = booking
  if (state !== 'CONFIRMED' && state !== 'OUT') return null
  return (
    <Card title="At the counter">
      <div className="grid gap-4 sm:grid-cols-[9rem_minmax(0,1fr)] sm:items-center">
        <QrCode
          text={bookingUrl(booking)}
          label={`Code of booking ${number}`}
          className="w-44 rounded-control sm:w-full"
        />
        <p>
          Show this code when you {state === 'CONFIRMED' ? 'pick the gear up' : 'bring the gear back'}, or say{' '}
          <strong className="whitespace-nowrap">{number}</strong>. Whoever has the code can open this page, so
          show it to our staff only.
        </p>
      </div>
    </Card>
  )
}
