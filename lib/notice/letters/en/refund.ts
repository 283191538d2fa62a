import type { Letters } from '@/lib/notice/letters'
import { button, facts, quote, words } from '@/lib/notice/part'

/** Why money goes back, as it is said to the renter. */
const WHY = {
  CANCELLED: 'The booking was cancelled',
  CHANGED_DATES: 'The dates were changed',
  NOT_AS_PROMISED: 'Something was not as we had promised',
  RETURNED_EARLY: 'The gear came back early',
  OBJECTION: 'You objected, and you were right',
  MISTAKE: 'It was taken by mistake',
  GOODWILL: 'Because we want you to come back',
} as const

export const refundMade: Letters['refund-made'] = (refund, { number }, say) => {
  const several = refund.receiptNumber.includes(',')
  return {
    subject: `We paid back ${say.amount(refund.amountMinor)} for booking ${number}`,
    preview: several ? 'The receipts are attached.' : `Receipt ${refund.receiptNumber} is attached.`,
    title: `${say.amount(refund.amountMinor)} is on its way back to you`,
    parts: [
      words(
        'We have sent this money back the way it was paid. Depending on the bank it may take some days before you see it.',
      ),
      ...quote('From our staff', refund.note),
      facts(
        ['Paid back', say.amount(refund.amountMinor)],
        refund.reason ? ['Reason', WHY[refund.reason]] : null,
        refund.methodLabel ? ['To', refund.methodLabel] : null,
        [several ? 'Receipts' : 'Receipt', `${refund.receiptNumber} (attached)`],
        refund.originalReceiptNumber ? ['Belongs to receipt', refund.originalReceiptNumber] : null,
      ),
      ...(refund.otherwiseMinor > 0
        ? [
            words(
              `Another ${say.amount(refund.otherwiseMinor)} cannot go back that way. We pay it back in another one, and write to you again when we have.`,
            ),
          ]
        : []),
      button('Open your booking', refund.bookingUrl),
    ],
  }
}

export const refundOtherwise: Letters['refund-otherwise'] = (refund, { number }, say) => ({
  subject: `We paid back ${say.amount(refund.amountMinor)} for booking ${number}`,
  preview: `In another way than it was paid. Receipt ${refund.receiptNumber} is attached.`,
  title: `${say.amount(refund.amountMinor)} paid back to you`,
  parts: [
    words(
      'This money could not go back the way it was paid, so we have paid it back in another one, as agreed with you.',
      'If you do not find it, tell us and mention the reference.',
    ),
    ...quote('From our staff', refund.note),
    facts(
      ['Paid back', say.amount(refund.amountMinor)],
      ['Reason', WHY[refund.reason]],
      ['Reference', refund.reference],
      ['Receipt', `${refund.receiptNumber} (attached)`],
    ),
    button('Open your booking', refund.bookingUrl),
  ],
})
