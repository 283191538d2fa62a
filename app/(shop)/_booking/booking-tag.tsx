import { StateTag, type TagTone } from '@/app/_ui/tag'
import { BOOKING_STATES } from '@/app/_words/booking-states'
import type { BookingState } from '@/lib/generated/prisma/client'

const TONES: Record<BookingState, TagTone> = {
  HELD: 'attention',
  CONFIRMED: 'ok',
  OUT: 'ours',
  RETURNED: 'ours',
  COMPLETED: 'past',
  LAPSED: 'past',
  CANCELLED: 'past',
  NO_SHOW: 'past',
}

/** The state of a booking, as its renter meets it. */
export const BookingTag = ({ state }: { state: BookingState }) => (
  <StateTag tone={TONES[state]}>{BOOKING_STATES.en[state]}</StateTag>
)
