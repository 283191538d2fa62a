import type { FactsOf } from '@/lib/notice/letter'
import type { Letters, Say } from '@/lib/notice/letters'
import { button, facts, type Part, words } from '@/lib/notice/part'
import type { BookingWords, Words } from './words'

export const paymentDeclined =
  (all: Words): Letters['payment-declined'] =>
  (declined, { number }, say) => {
    const w = all.booking.declined
    const amount = say.amount(declined.amountMinor)
    const isBank = declined.by === 'BANK'
    return {
      subject: isBank ? w.subjectBank(number) : w.subject(number),
      preview: w.nothingTaken,
      title: isBank ? w.titleBank : w.title,
      parts: [
        isBank ? words(w.bank(amount), w.bankWhy) : words(w.us(amount), w.usLetGo),
        ...tryAgain(w, declined, say),
      ],
    }
  }

function tryAgain(
  w: BookingWords['declined'],
  { bookingUrl, tryUntil, isBooking }: FactsOf<'payment-declined'>,
  say: Say,
): Part[] {
  if (!isBooking) return [words(w.again), button(w.button, bookingUrl)]
  if (tryUntil === null || tryUntil <= say.at) return [words(w.gone), button(w.free, say.shopUrl)]
  return [words(w.until(say.time(tryUntil))), button(w.button, bookingUrl)]
}

export const bookingLapsed =
  ({ booking: { lapsed: w, declined, cancelled } }: Words): Letters['booking-lapsed'] =>
  (_facts, { number }, say) => ({
    subject: w.subject(number),
    preview: declined.nothingTaken,
    title: w.title,
    parts: [
      words(w.ended(number), w.nothing),
      facts([cancelled.wasFor, say.period]),
      words(w.still),
      button(declined.free, say.shopUrl),
      words(w.lastMinute),
    ],
  })
