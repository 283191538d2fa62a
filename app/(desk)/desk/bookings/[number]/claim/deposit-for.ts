import { depositPayment } from '@/app/_money/story-of-booking'
import type { WholeBooking } from '@/lib/booking/find-booking'
import { capabilitiesOf } from '@/lib/gateway/capabilities-of'
import { capturableLeft } from '@/lib/payment/capturable-left'
import { endOfCover } from '@/lib/payment/end-of-cover'
import { formatDay } from '@/lib/period'

/** What a claim can still take from the deposit of a booking, and until when: as words, and as the instant itself. */
export function depositFor(booking: WholeBooking, at: Date) {
  const { deposit, location } = booking
  const payment = depositPayment(booking) ?? null
  const leftMinor = capturableLeft(deposit, payment, at)
  const isHeld = deposit && payment && deposit.ending !== 'REFUND' && leftMinor > 0
  const ends = isHeld ? endOfCover(deposit, capabilitiesOf(payment)) : null
  return { leftMinor, ends, until: ends && formatDay(ends, location.timeZone) }
}
