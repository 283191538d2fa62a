import { Card } from '@/app/_ui/card'
import { Icon } from '@/app/_ui/icon'
import { Link } from '@/app/_ui/link'
import { Day } from '@/app/_ui/period'
import type { WholeBooking } from '@/lib/booking/find-booking'
import { formatPhone } from '@/lib/people/phone'

/** Whom to call; nobody any more, once the booking has been erased. */
export const RenterCard = ({ booking, mayCorrect }: { booking: WholeBooking; mayCorrect: boolean }) => (
  <Card title="Renter">
    {booking.erasedAt ? <Erased booking={booking} at={booking.erasedAt} /> : <Contact booking={booking} />}
    {mayCorrect && !booking.erasedAt && (
      <Link href={`/desk/bookings/${booking.number}/renter`} className="link mt-2 block w-fit text-sm">
        Correct the renter
      </Link>
    )}
  </Card>
)

const Erased = ({ booking, at }: { booking: WholeBooking; at: Date }) => (
  <p>
    Erased on <Day at={at} timeZone={booking.location.timeZone} />: who it was is no longer known here. The
    receipts stay as they were issued.
  </p>
)

const Contact = ({ booking }: { booking: WholeBooking }) => (
  <div className="grid gap-2">
    <p className="font-semibold wrap-anywhere">{booking.contactName}</p>
    <a href={`tel:${booking.contactPhone.replace(/[^+\d]/g, '')}`} className="flex items-center gap-2">
      <Icon name="phone" size={18} className="flex-none text-fjord" />
      <span className="link tabular-nums">{formatPhone(booking.contactPhone)}</span>
      {booking.textsAgreedAt && <span className="text-sm text-ink-soft">gets texts</span>}
    </a>
    <a href={`mailto:${booking.contactEmail}`} className="flex min-w-0 items-center gap-2">
      <Icon name="mail" size={18} className="flex-none text-fjord" />
      <span className="link min-w-0 wrap-anywhere">{booking.contactEmail}</span>
    </a>
  </div>
)
