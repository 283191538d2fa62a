import type { Letters } from '@/lib/notice/letters'
import { button, facts, quote, words } from '@/lib/notice/part'
import { objection, REASONS } from './objection'

export const paymentLink: Letters['payment-link'] = (
  { payUrl, reason, amountMinor, note, declined },
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
        reason === 'DAMAGE'
          ? 'The gear you rented came back damaged.'
          : 'The gear you rented came back late.',
        declined
          ? `As agreed when you booked, we wanted to take ${amount} from your deposit, but your bank declined. Nothing was taken.`
          : `It costs ${amount}, which we cannot take from your deposit.`,
      ),
      ...quote('From our staff', note),
      facts(['Reason', REASONS[reason]], ['Amount', amount], ['Booking', number], ['Rented', say.period]),
      button(`Pay ${amount}`, payUrl),
      ...objection(),
    ],
  }
}

export const paymentReceived: Letters['payment-received'] = (received, { number }, say) => ({
  subject: `We received ${say.amount(received.amountMinor)} for booking ${number}`,
  preview: `Receipt ${received.receiptNumber} is attached.`,
  title: 'Thank you, it is paid',
  parts: [
    words('Your payment has arrived. There is nothing more to pay for this.'),
    facts(
      ['Paid', say.amount(received.amountMinor)],
      received.methodLabel ? ['With', received.methodLabel] : null,
      ['Receipt', `${received.receiptNumber} (attached)`],
      received.originalReceiptNumber ? ['Receipt for the rent', received.originalReceiptNumber] : null,
    ),
    button('Open your booking', received.bookingUrl),
  ],
})
