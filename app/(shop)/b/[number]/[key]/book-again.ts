import { typedOf, withDates } from '@/app/(shop)/_dates/typed-dates'
import { gearOf } from '@/app/(shop)/book/read-lines'
import type { WholeBooking } from '@/lib/booking/find-booking'

/** The booking form with the same gear and dates in it. */
export const bookAgainPath = ({ location, fromAt, untilAt, lines }: WholeBooking): `/book?${string}` =>
  withDates('/book', typedOf(location, { from: fromAt, until: untilAt }), gearOf(lines))
