import { askedLanguage } from '@/app/_ui/language/asked-language'
import { wordsHere } from '@/app/_ui/language/words-here'
import { sentenceIn } from '@/app/_words/refusals'
import { BOOK } from '@/app/(shop)/_say/book'
import type { BookRefusal } from '@/lib/booking/book'
import { readCode } from '@/lib/booking/coupon'
import type { Facts, Refused } from '@/lib/outcome'
import { type BookErrors, type BookState, type BookTyped, NEW, type UsedCoupon } from './book-state'
import { insteadFrom } from './instead'
import { linesIn } from './read-booking'

/** Fields that are wrong; when none is, the form itself was not readable. */
export const wrongFields = async (
  before: BookState,
  typed: BookTyped,
  errors: BookErrors,
): Promise<BookState> => ({
  ...NEW,
  turn: before.turn + 1,
  typed,
  errors,
  coupon: before.coupon,
  problem: Object.keys(errors).length > 0 ? null : (await wordsHere(BOOK)).unreadable,
})

/** The business said no: why, the old and the new price, or what could be had instead. Changed terms are to be accepted anew. */
export async function refusedBooking(
  before: BookState,
  typed: BookTyped,
  form: FormData,
  refusal: Refused<BookRefusal>,
): Promise<BookState> {
  const { code, facts } = refusal
  const said = sentenceIn(await askedLanguage(), refusal)
  if (isAboutCoupon(code)) return { ...(await wrongFields(before, typed, { coupon: said })), coupon: null }
  return {
    ...NEW,
    turn: before.turn + 1,
    typed: {
      ...typed,
      accepted: typed.accepted && code !== 'terms-changed',
      storeCard: typed.storeCard && code !== 'terms-changed',
    },
    problem: said,
    coupon: code === 'price-changed' ? couponIn(typed, facts) : before.coupon,
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

export const isAboutCoupon = (code: string): boolean => code.startsWith('coupon-')

function couponIn({ coupon }: BookTyped, { couponMinor, rentMinor, vatMinor }: Facts): UsedCoupon | null {
  if (couponMinor === null) return null
  const [offMinor, left, vat] = [couponMinor, rentMinor, vatMinor].map(Number) as [number, number, number]
  return { code: readCode(coupon), offMinor, rentMinor: left, vatMinor: vat }
}
