import { ButtonLink } from '@/app/_ui/button'
import { Card } from '@/app/_ui/card'
import { mayStep } from '@/lib/booking/booking'
import type { WholeBooking } from '@/lib/booking/find-booking'
import type { BookingState } from '@/lib/generated/prisma/enums'
import type { Duty } from '@/lib/people/duty'

type Props = { booking: WholeBooking; duties: Duty[] }

const MAY_OWE: BookingState[] = ['CONFIRMED', 'OUT', 'RETURNED', 'COMPLETED', 'NO_SHOW']

/** What can be done about a booking besides the next step: money back, more money, other dates, or an end before it begins. */
export function MoneyAfterwards({ booking, duties }: Props) {
  const { number, state, payments } = booking
  const mayDecide = duties.includes('deposits')
  const hasMoney = payments.some(({ capturedMinor, refundedMinor }) => capturedMinor > refundedMinor)
  const mayEnd = duties.includes('bookings') && (mayStep(state, 'cancel') || mayStep(state, 'giveUp'))
  const mayChange = duties.includes('bookings') && ['CONFIRMED', 'OUT'].includes(state)
  const base = `/desk/bookings/${number}`
  const links = [
    mayDecide && hasMoney && { href: `${base}/refund`, label: 'Pay money back' },
    mayDecide && MAY_OWE.includes(state) && { href: `${base}/extra`, label: 'Ask for more' },
    mayDecide &&
      ['RETURNED', 'COMPLETED'].includes(state) && { href: `${base}/claim`, label: 'Damage claim' },
    mayChange && { href: `${base}/period`, label: 'Other dates' },
    mayChange && { href: `${base}/unit`, label: 'Another unit' },
    mayEnd && { href: `${base}/cancel`, label: 'Cancel the booking' },
  ].filter((link) => link !== false)
  if (links.length === 0) return null
  return (
    <Card level={3} title="Something else?">
      <div className="flex flex-wrap gap-3">
        {links.map(({ href, label }) => (
          <ButtonLink key={href} href={href} tone="quiet" size="small">
            {label}
          </ButtonLink>
        ))}
      </div>
    </Card>
  )
}
