import { sentenceFor } from '@/app/_words/refusals'
import type { BookRefusal } from '@/lib/booking/book'
import type { Refused } from '@/lib/outcome'
import { type BookErrors, type BookState, type BookTyped, NEW } from './book-state'
import { insteadFrom } from './instead'
import { linesIn } from './read-booking'

const UNREADABLE =
  'Some of this form did not arrive as it was sent. Nothing has been booked. Please start again from the list.'

/** Fields that are wrong; when none is, the form itself was not readable. */
export const wrongFields = (before: BookState, typed: BookTyped, errors: BookErrors): BookState => ({
  ...NEW,
  turn: before.turn + 1,
  typed,
  errors,
  problem: Object.keys(errors).length > 0 ? null : UNREADABLE,
})

/** The business said no: why, the old and the new price, or what could be had instead. Changed terms are to be accepted anew. */
export async function refusedBooking(
  before: BookState,
  typed: BookTyped,
  form: FormData,
  refusal: Refused<BookRefusal>,
): Promise<BookState> {
  const { code, facts } = refusal
  return {
    ...NEW,
    turn: before.turn + 1,
    typed: {
      ...typed,
      accepted: typed.accepted && code !== 'terms-changed',
      storeCard: typed.storeCard && code !== 'terms-changed',
    },
    problem: sentenceFor(refusal),
    newPrice:
      code === 'price-changed'
        ? {
            currency: String(facts.currency),
            rentMinor: Number(facts.rentMinor),
            depositMinor: Number(facts.depositMinor),
            oldRentMinor: Number(facts.expectedRentMinor),
            oldDepositMinor: Number(facts.expectedDepositMinor),
          }
        : null,
    instead: code === 'dates-taken' ? await insteadFrom(linesIn(form), facts) : null,
  }
}
