import { MINE } from '@/app/(shop)/_say/mine'
import type { WholeBooking } from '@/lib/booking/find-booking'
import type { Appointment } from '@/lib/calendar-file'
import type { Language } from '@/lib/language'
import { addMinutes } from '@/lib/period'

// Time enough to be at the counter and look the gear over together.
const AT_COUNTER_MINUTES = 30
const REMIND_PICK_UP_MINUTES = 24 * 60
const REMIND_RETURN_MINUTES = 2 * 60

/**
 * The two appointments of a booking: when the gear is picked up, and by when it is back. The private link is not in them,
 * because calendars are shared, and whoever has the link can pay and cancel.
 */
export function appointmentsOf(booking: WholeBooking, language: Language, host: string): Appointment[] {
  const { calendar: say } = MINE[language]
  const { number, fromAt, untilAt, location, lines, amendments, state } = booking
  const isCancelled = state === 'CANCELLED' || state === 'NO_SHOW'
  const gear = lines.map(({ quantity, description }) => `${quantity} × ${description}`).join(', ')
  const common = {
    revision: amendments.length + Number(isCancelled),
    place: `${location.name}, ${location.street}, ${location.postcode} ${location.city}`,
    isCancelled,
  }
  return [
    {
      ...common,
      id: `${number}.out@${host}`,
      from: fromAt,
      until: addMinutes(fromAt, AT_COUNTER_MINUTES),
      title: say.pickUp(gear),
      note: say.pickUpNote(number, location.phone),
      remindMinutes: REMIND_PICK_UP_MINUTES,
    },
    {
      ...common,
      id: `${number}.back@${host}`,
      from: addMinutes(untilAt, -AT_COUNTER_MINUTES),
      until: untilAt,
      title: say.bringBack(gear),
      note: say.bringBackNote(number, location.phone),
      remindMinutes: REMIND_RETURN_MINUTES,
    },
  ]
}
