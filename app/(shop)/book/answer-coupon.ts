import { askedLanguage } from '@/app/_ui/language/asked-language'
import { wordsHere } from '@/app/_ui/language/words-here'
import { sentenceIn } from '@/app/_words/refusals'
import { BOOK } from '@/app/(shop)/_say/book'
import { readCode } from '@/lib/booking/coupon'
import { tryCoupon } from '@/lib/booking/try-coupon'
import { type BookState, type BookTyped, NEW } from './book-state'
import { hidden, linesIn, typedIn } from './read-booking'
import { isAboutCoupon } from './refused-booking'

/** Whether a code is to be tried first: its button was pressed, or the price with it has not been seen yet. */
export const asksForCoupon = (form: FormData): boolean =>
  form.get('intent') === 'coupon' ||
  readCode(String(form.get('coupon') ?? '')) !== String(form.get('usedCoupon') ?? '')

/** The price with the code that was typed, or why it does not count; everything else stays as it was typed. Nothing is booked. */
export async function answerCoupon(before: BookState, form: FormData, at: Date): Promise<BookState> {
  const typed = typedIn(form)
  const answer = { ...NEW, turn: before.turn + 1, typed }
  const rest = hidden.safeParse(Object.fromEntries(form))
  if (!rest.success) return { ...answer, problem: (await wordsHere(BOOK)).unreadable }
  const { requestId, locationId, from, until } = rest.data
  const asked = { requestId, locationId, period: { from, until }, lines: linesIn(form) }
  const tried = await tryCoupon({ ...asked, coupon: typed.coupon, email: typed.email || null }, at)
  if (!tried.ok) {
    const said = sentenceIn(await askedLanguage(), tried)
    return isAboutCoupon(tried.code) ? { ...answer, errors: { coupon: said } } : { ...answer, problem: said }
  }
  const { coupon, rentMinor, vatMinor } = tried.value.quote
  const used = coupon && { code: coupon.code, offMinor: coupon.offMinor, rentMinor, vatMinor }
  return { ...answer, typed: trimmed(typed), coupon: used ?? null }
}

const trimmed = (typed: BookTyped): BookTyped => ({ ...typed, coupon: readCode(typed.coupon) })
