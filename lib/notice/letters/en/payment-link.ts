import type { Letters } from '@/lib/notice/letters'
import { button, facts, quote, words } from '@/lib/notice/part'
import { objection, REASONS } from './objection'

export const paymentLink: Letters['payment-link'] = (
  { payUrl, reason, amountMinor, note, declined, from, payUntil },
  { number },
  say,
) => {
  const amount = say.amount(amountMinor)
  return {
    subject: `Please pay ${amount} for booking ${number}`,
    preview: `${REASONS[reason]}. You can object.`,
    title: `We ask you to pay ${amount}`,
    parts: [
      words(
        WHY[reason],
        declined
          ? `As agreed when you booked, we wanted to take ${amount} from your ${from === 'CARD' ? 'card' : 'deposit'}, but your bank declined. Nothing was taken.`
          : reason === 'OTHER'
            ? `We ask you to pay ${amount} for it.`
            : `It costs ${amount}, which we cannot take from your deposit.`,
      ),
      ...quote('From our staff', note),
      facts(
        ['Reason', REASONS[reason]],
        ['Amount', amount],
        payUntil && ['To be paid by', say.day(payUntil)],
        ['Booking', number],
        ['Rented', say.period],
      ),
      button(`Pay ${amount}`, payUrl),
      ...objection(),
    ],
  }
}

const WHY = {
  DAMAGE: 'The gear you rented came back damaged.',
  DELAY: 'The gear you rented came back late.',
  CHANGED_DATES: 'The dates of your booking were changed, and the new ones cost more.',
  OTHER: 'Something about your rental is still to be paid; what it is stands below.',
} as const

export const cardChargeAnnounced: Letters['card-charge-announced'] = (
  { bookingUrl, reason, amountMinor, note, cardLabel },
  { number },
  say,
) => {
  const amount = say.amount(amountMinor)
  return {
    subject: `We are charging your card ${amount} for booking ${number}`,
    preview: `${REASONS[reason]}. You can object.`,
    title: `${amount} from the card you let us store`,
    parts: [
      words(
        WHY[reason],
        `When you booked you agreed that we may use your card (${cardLabel}) for this, up to an amount that you were shown. We are charging it ${amount} now; you need not do anything.`,
      ),
      ...quote('From our staff', note),
      facts(['Reason', REASONS[reason]], ['Amount', amount], ['Card', cardLabel], ['Rented', say.period]),
      button('Open your booking', bookingUrl),
      words(
        'There you also find what you agreed to, word for word, and can take it back for the future.',
        'When the bank has carried it out, you get the receipt by e-mail.',
      ),
      ...objection(),
    ],
  }
}

export const paymentReceived: Letters['payment-received'] = (received, { number }, say) => ({
  subject: `We received ${say.amount(received.amountMinor)} for booking ${number}`,
  preview: `Receipt ${received.receiptNumber} is attached.`,
  title: received.byCard ? 'Your card was charged' : 'Thank you, it is paid',
  parts: [
    words(
      received.byCard
        ? 'Your bank has carried out what we wrote to you about. There is nothing more to pay for this.'
        : 'Your payment has arrived. There is nothing more to pay for this.',
    ),
    facts(
      ['Paid', say.amount(received.amountMinor)],
      received.methodLabel ? ['With', received.methodLabel] : null,
      ['Receipt', `${received.receiptNumber} (attached)`],
      received.originalReceiptNumber ? ['Receipt for the rent', received.originalReceiptNumber] : null,
    ),
    button('Open your booking', received.bookingUrl),
  ],
})
