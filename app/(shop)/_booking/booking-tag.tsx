import { useWords } from '@/app/_ui/language/use-words'
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
export function BookingTag({ state }: { state: BookingState }) {
  const states = useWords(BOOKING_STATES)
  return <StateTag tone={TONES[state]}>{states[state]}</StateTag>
}
