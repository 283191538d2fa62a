import type { Letters } from '@/lib/notice/letters'
import { button, facts, words } from '@/lib/notice/part'
import type { Words } from './words'

/** Asks the renter to approve the deposit with their bank: before the hand-out, or anew before an approval ends. */
export const depositLink =
  (all: Words): Letters['deposit-link'] =>
  (
    { bookingUrl, amountMinor, why, declined, guaranteedUntil, capturableUntil },
    { number, location, fromAt },
    say,
  ) => {
    const w = all.deposit.link
    const amount = say.amount(amountMinor)
    const isAnew = why === 'RENEW'
    const ends = [guaranteedUntil, capturableUntil].find((end) => end && end > say.at)
    return {
      subject: w.subject(number, isAnew),
      preview: w.preview(amount),
      title: isAnew ? w.titleAnew : w.title,
      parts: [
        ...(declined ? [words(w.declined(amount))] : []),
        words(
          isAnew ? w.anew(amount, ends ? say.day(ends) : null) : w.before(say.time(fromAt), amount),
          w.noPayment,
        ),
        button(w.button(amount), bookingUrl),
        facts([all.labels.deposit, amount], [all.labels.booking, number], [all.labels.rented, say.period]),
        words(isAnew ? w.afterwards : w.atDesk(location.city)),
      ],
    }
  }
