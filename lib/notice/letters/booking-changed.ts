import type { FactsOf } from '@/lib/notice/letter'
import type { Letters, Say } from '@/lib/notice/letters'
import { button, facts, words } from '@/lib/notice/part'
import type { BookingWords, Words } from './words'

type Changed = FactsOf<'booking-changed'>

export const bookingChanged =
  (all: Words): Letters['booking-changed'] =>
  (changed, { number }, say) => {
    const w = all.booking.changed
    const { bookingUrl, wasFromAt, wasUntilAt, linkMinor, backMinor } = changed
    const link = linkMinor > 0 ? say.amount(linkMinor) : null
    return {
      subject: link ? w.subjectPay(number, link) : w.subject(number),
      preview: say.period,
      title: w.title,
      parts: [
        words(changed.byRenter ? w.changedOwn : w.changed, ...moneyWords(w, changed, say)),
        facts(
          [w.newDates, say.period],
          [w.before, `${say.time(wasFromAt)} – ${say.time(wasUntilAt)}`],
          link ? [w.toPay, link] : null,
          backMinor > 0 ? [w.goesBack, say.amount(backMinor)] : null,
        ),
        link ? button(w.button(link), bookingUrl) : button(all.open, bookingUrl),
        words(w.deposit),
      ],
    }
  }

function moneyWords(
  w: BookingWords['changed'],
  { money, linkMinor, carriedMinor, backMinor, keptMinor, isOut, byRenter, ...unpaid }: Changed,
  say: Say,
): string[] {
  switch (money) {
    case 'PAY': {
      const pay = w.pay(say.amount(linkMinor), carriedMinor > 0 ? say.amount(carriedMinor) : null)
      return byRenter ? [pay, ...untilWhen(w, unpaid, say), w.payFirst] : [pay]
    }
    case 'WAIVED':
      return [w.letGo]
    case 'KEPT':
      return [isOut ? w.keptOut : w.kept]
    case 'BACK': {
      const stays = keptMinor > 0 ? [w.stays(say.amount(keptMinor))] : []
      if (backMinor > 0) return [w.back(say.amount(backMinor)), ...stays]
      return keptMinor > 0 ? stays : [w.notAsked]
    }
    case 'NOTHING':
      return [w.kept]
  }
}

type Unpaid = Pick<Changed, 'payUntil' | 'backFromAt' | 'backUntilAt'>

const untilWhen = (
  w: BookingWords['changed'],
  { payUntil, backFromAt, backUntilAt }: Unpaid,
  say: Say,
): string[] =>
  payUntil && backFromAt && backUntilAt
    ? [w.payUntil(say.time(payUntil), `${say.time(backFromAt)} – ${say.time(backUntilAt)}`)]
    : []
