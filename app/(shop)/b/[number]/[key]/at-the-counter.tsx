import { Card } from '@/app/_ui/card'
import { useWords } from '@/app/_ui/language/use-words'
import { QrCode } from '@/app/_ui/qr-code'
import { BOOKING } from '@/app/(shop)/_say/booking'
import { MINE } from '@/app/(shop)/_say/mine'
import type { WholeBooking } from '@/lib/booking/find-booking'
import { bookingUrl } from '@/lib/private-link'

/** While there is something to hand over: the address of this very booking, signed by its key, for the reader at the counter. */
export function AtTheCounter({ booking, path }: { booking: WholeBooking; path: string }) {
  const { counter: say } = useWords(BOOKING)
  const { calendar } = useWords(MINE)
  const { number, state } = booking
  if (state !== 'CONFIRMED' && state !== 'OUT') return null
  return (
    <Card title={say.title}>
      <div className="grid gap-4 sm:grid-cols-[9rem_minmax(0,1fr)] sm:items-center">
        <QrCode
          text={bookingUrl(booking)}
          label={say.code(number)}
          className="w-44 rounded-control sm:w-full"
        />
        <p>{say.show(state === 'CONFIRMED', <strong className="whitespace-nowrap">{number}</strong>)}</p>
      </div>
      <p className="no-print">
        {/* An ordinary link: a file is no page, and must not be fetched ahead. */}
        <a href={`${path}/calendar.ics`} className="link">
          {calendar.link}
        </a>
      </p>
    </Card>
  )
}
