import type { FactsOf } from '@/lib/notice/letter'
import type { Letters, Say } from '@/lib/notice/letters'
import { button, facts, words } from '@/lib/notice/part'
import type { DepositWords, Words } from './words'

export const depositRefunded =
  (all: Words): Letters['deposit-refunded'] =>
  (refunded, { number }, say) => {
    const w = all.deposit.refunded
    const amount = say.amount(refunded.amountMinor)
    const kept = refunded.keptMinor > 0 ? say.amount(refunded.keptMinor) : null
    return {
      subject: w.subject(number, amount),
      preview: all.receiptAttached(refunded.receiptNumber),
      title: w.title(amount),
      parts: [
        words(kept ? w.rest(kept) : w.all, w.days),
        facts(
          [all.labels.paidBack, amount],
          kept ? [w.kept, kept] : null,
          refunded.methodLabel ? [all.labels.to, refunded.methodLabel] : null,
          [all.labels.receipt, all.attached(refunded.receiptNumber)],
        ),
        button(all.open, refunded.bookingUrl),
      ],
    }
  }

export const depositReleased =
  (all: Words): Letters['deposit-released'] =>
  (released, { number }, say) => {
    const w = all.deposit.released
    const amount = say.amount(released.amountMinor)
    return {
      subject: w.subject(number, amount),
      preview: w.preview,
      title: w.title(amount),
      parts: [
        words(w.told(amount), w.days),
        facts(
          [w.label, amount],
          [w.on, say.time(released.releasedAt)],
          released.methodLabel ? [w.approvedWith, released.methodLabel] : null,
          [all.labels.booking, number],
        ),
        button(all.open, released.bookingUrl),
      ],
    }
  }

export const gearReturned =
  (all: Words): Letters['gear-returned'] =>
  (returned, { number, depositMinor }, say) => {
    const { leftMinor, lateMinor, bookingUrl, damaged } = returned
    if (damaged) return returnedDamaged(all, bookingUrl, number)
    if (lateMinor !== null) return returnedLate(all, bookingUrl, number, say.amount(lateMinor))
    const w = all.deposit.returned
    return {
      subject: w.subject(number),
      preview: w.preview,
      title: w.title,
      parts: [
        words(w.checked),
        ...(leftMinor > 0
          ? [words(leftMinor < depositMinor ? w.restUnused : w.unused, ...whatNow(w, returned, say))]
          : []),
        button(all.open, bookingUrl),
      ],
    }
  }

function returnedDamaged(all: Words, bookingUrl: string, number: string) {
  const w = all.deposit.returnedDamaged
  return {
    subject: w.subject(number),
    preview: w.preview,
    title: w.title,
    parts: [words(w.back), words(w.nothing, w.claim), button(all.open, bookingUrl)],
  }
}

function returnedLate(all: Words, bookingUrl: string, number: string, fee: string) {
  const w = all.deposit.returnedLate
  return {
    subject: w.subject(number),
    preview: w.preview,
    title: w.title,
    parts: [words(w.noDamage), words(w.costs(fee), w.notYet), button(all.open, bookingUrl)],
  }
}

function whatNow(
  w: DepositWords['returned'],
  { ending, leftMinor, capturableUntil }: FactsOf<'gear-returned'>,
  say: Say,
): string[] {
  const left = say.amount(leftMinor)
  if (ending === 'REFUND') return [w.payingBack(left)]
  return [
    w.never(left),
    ending === 'RELEASE' ? w.release : w.lapse(capturableUntil && say.day(capturableUntil)),
  ]
}
