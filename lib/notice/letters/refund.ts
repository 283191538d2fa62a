import type { Letters } from '@/lib/notice/letters'
import { button, facts, quote, words } from '@/lib/notice/part'
import type { Words } from './words'

export const refundMade =
  (all: Words): Letters['refund-made'] =>
  (refund, { number }, say) => {
    const { refund: w, refundReasons } = all.money
    const { labels } = all
    const amount = say.amount(refund.amountMinor)
    const areSeveral = refund.receiptNumber.includes(',')
    return {
      subject: w.subject(amount, number),
      preview: areSeveral ? w.previewSeveral : all.receiptAttached(refund.receiptNumber),
      title: w.title(amount),
      parts: [
        words(w.sent),
        ...quote(all.fromStaff, refund.note),
        facts(
          [labels.paidBack, amount],
          refund.reason ? [labels.reason, refundReasons[refund.reason]] : null,
          refund.methodLabel ? [labels.to, refund.methodLabel] : null,
          [areSeveral ? w.receipts : labels.receipt, all.attached(refund.receiptNumber)],
          refund.originalReceiptNumber ? [w.belongs, refund.originalReceiptNumber] : null,
        ),
        ...(refund.otherwiseMinor > 0 ? [words(w.otherwise(say.amount(refund.otherwiseMinor)))] : []),
        button(all.open, refund.bookingUrl),
      ],
    }
  }

export const refundOtherwise =
  (all: Words): Letters['refund-otherwise'] =>
  (refund, { number }, say) => {
    const { otherwise: w, refund: made, refundReasons } = all.money
    const { labels } = all
    const amount = say.amount(refund.amountMinor)
    return {
      subject: made.subject(amount, number),
      preview: w.preview(refund.receiptNumber),
      title: w.title(amount),
      parts: [
        words(w.how, w.find),
        ...quote(all.fromStaff, refund.note),
        facts(
          [labels.paidBack, amount],
          [labels.reason, refundReasons[refund.reason]],
          [w.reference, refund.reference],
          [labels.receipt, all.attached(refund.receiptNumber)],
        ),
        button(all.open, refund.bookingUrl),
      ],
    }
  }
