import type { Letters } from '@/lib/notice/letters'
import { button, words } from '@/lib/notice/part'
import type { Words } from './words'

type LetGo = Letters['paid-too-late-released']
type Why = 'too-late' | 'twice' | 'withdrawn' | 'cancelled' | 'not-needed'

const STANDS: Why[] = ['twice', 'withdrawn', 'not-needed']

/** Money came that there was nothing to pay for: too late for the dates, a second time, when it was not asked for any more, after the booking was cancelled, or for a deposit that is not needed. */
export const moneyLetGo =
  (all: Words, why: Why): LetGo =>
  ({ bookingUrl, amountMinor, how }, { number }, say) => {
    const w = all.deposit.letGo
    const amount = say.amount(amountMinor)
    const { subject, preview, title, what } = w[why]
    return {
      subject: subject(number),
      preview,
      title,
      parts: [
        words(what(amount)),
        how === 'RELEASED' ? words(w.released(amount), w.askBank) : words(w.refunded(amount), w.days),
        STANDS.includes(why) ? button(all.open, bookingUrl) : button(w.otherDates, say.shopUrl),
        ...(why === 'too-late' ? [words(w.sorry)] : []),
      ],
    }
  }
