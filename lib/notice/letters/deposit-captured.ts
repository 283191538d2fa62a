import type { FactsOf } from '@/lib/notice/letter'
import type { Letters, Say } from '@/lib/notice/letters'
import { bar, button, facts, type Part, quote, words } from '@/lib/notice/part'
import { objection } from './objection'
import type { DepositWords, Words } from './words'

type Captured = FactsOf<'deposit-captured'>

export const depositCaptured =
  (all: Words): Letters['deposit-captured'] =>
  (captured, { number }, say) => {
    const w = all.deposit.captured
    const { labels, reasons } = all
    const amount = say.amount(captured.amountMinor)
    const isKept = captured.ending === 'REFUND'
    const reason = reasons[captured.reason]
    return {
      subject: w.subject(amount, number, isKept),
      preview: `${reason}. ${all.receiptAttached(captured.receiptNumber)}`,
      title: w.title(amount, isKept),
      parts: [
        words(captured.reason === 'DAMAGE' ? w.damaged : w.late, isKept ? w.kept(amount) : w.taken(amount)),
        ...quote(all.fromStaff, captured.note),
        ...(captured.photos > 0 ? [words(w.photos(captured.photos))] : []),
        bar(captured.limitMinor - captured.leftMinor, captured.leftMinor),
        facts(
          [isKept ? w.keptLabel : w.takenLabel, amount],
          [labels.reason, reason],
          [w.vat, vatOf(w, captured, say)],
          [labels.receipt, all.attached(captured.receiptNumber)],
          captured.originalReceiptNumber ? [labels.rentReceipt, captured.originalReceiptNumber] : null,
          [w.left, say.amount(captured.leftMinor)],
        ),
        restOf(w, captured, say),
        button(all.open, captured.bookingUrl),
        ...objection(all),
      ],
    }
  }

const vatOf = (w: DepositWords['captured'], { vatMinor, vatRateBp }: Captured, say: Say): string =>
  vatMinor > 0 ? w.vatOf(say.amount(vatMinor), say.percent(vatRateBp)) : w.noVat

function restOf(w: DepositWords['captured'], captured: Captured, say: Say): Part {
  const { leftMinor, ending, guaranteedUntil, capturableUntil } = captured
  if (leftMinor === 0) return words(w.nothingLeft)
  const left = say.amount(leftMinor)
  if (ending === 'REFUND') return words(w.restBack(left))
  const until = capturableUntil ? w.untilDay(say.day(capturableUntil), ending === 'RELEASE') : w.untilLapse
  return words(
    w.rest(left, until),
    guaranteedUntil && guaranteedUntil > say.at ? w.aside(say.day(guaranteedUntil)) : w.notAside,
  )
}
