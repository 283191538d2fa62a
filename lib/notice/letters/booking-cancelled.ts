import type { FactsOf } from '@/lib/notice/letter'
import type { Letters, Say } from '@/lib/notice/letters'
import { button, facts, type Part, words } from '@/lib/notice/part'
import type { BookingWords, Words } from './words'

type Cancelled = FactsOf<'booking-cancelled'>
type CancelledWords = BookingWords['cancelled']

export const bookingCancelled =
  (all: Words): Letters['booking-cancelled'] =>
  (cancelled, { number, rentMinor }, say) => {
    const w = all.booking.cancelled
    const { how, paid, backMinor, bookingUrl } = cancelled
    const isNoShow = how === 'NO_SHOW'
    return {
      subject: isNoShow ? w.subjectNoShow(number) : w.subject(number),
      preview: backMinor > 0 ? w.previewBack(say.amount(backMinor)) : w.preview,
      title: isNoShow ? w.titleNoShow : w.title,
      parts: [
        words(isNoShow ? w.noShow : how === 'RENTER' ? w.byRenter : w.byStaff),
        facts([w.wasFor, say.period]),
        ...(paid ? rentParts(w, cancelled, rentMinor, say) : [words(w.unpaid)]),
        ...depositParts(w, cancelled, say),
        button(all.open, bookingUrl),
      ],
    }
  }

function rentParts(
  w: CancelledWords,
  { percent, backMinor, keptMinor }: Cancelled,
  rentMinor: number,
  say: Say,
): Part[] {
  const back = say.amount(backMinor)
  return [
    words(backMinor > 0 ? w.back(percent, back) : w.noneBack),
    facts(
      [w.rentPaid, say.amount(rentMinor)],
      [w.goesBack, back],
      keptMinor > 0 ? [w.stays, say.amount(keptMinor)] : null,
    ),
  ]
}

function depositParts(
  w: CancelledWords,
  { deposit, depositMinor, capturableUntil }: Cancelled,
  say: Say,
): Part[] {
  const amount = say.amount(depositMinor)
  switch (deposit) {
    case 'NONE':
      return []
    case 'PAID_BACK':
      return [words(w.depositBack(amount))]
    case 'RELEASED':
      return [words(w.depositReleased(amount))]
    case 'LAPSES':
      return [words(w.depositNot(amount), w.depositLapses(capturableUntil && say.day(capturableUntil)))]
  }
}
