import { Card } from '@/app/_ui/card'
import { Icon } from '@/app/_ui/icon'
import type { WholeBooking } from '@/lib/booking/find-booking'
import { formatPhone } from '@/lib/people/phone'

/** Whom to call. */
export const RenterCard = ({ booking }: { booking: WholeBooking }) => (
  <Card title="Renter">
    <div className="grid gap-2">
      <p className="font-semibold wrap-anywhere">{booking.contactName}</p>
      <a href={`tel:${booking.contactPhone.replace(/[^+\d]/g, '')}`} className="flex items-center gap-2">
        <Icon name="phone" size={18} className="flex-none text-fjord" />
        <span className="link tabular-nums">{formatPhone(booking.contactPhone)}</span>
      </a>
      <a href={`mailto:${booking.contactEmail}`} className="flex min-w-0 items-center gap-2">
        <Icon name="mail" size={18} className="flex-none text-fjord" />
        <span className="link min-w-0 wrap-anywhere">{booking.contactEmail}</span>
      </a>
    </div>
  </Card>
)
