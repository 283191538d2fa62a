import type { Letters } from '@/lib/notice/letters'
import { button, facts, quote, words } from '@/lib/notice/part'
import { objection } from './objection'
import type { Words } from './words'

export const paymentLink =
  (all: Words): Letters['payment-link'] =>
  ({ payUrl, reason, amountMinor, note, declined, from, payUntil }, { number }, say) => {
    const { link: w, why, youCanObject } = all.money
    const { labels, reasons } = all
    const amount = say.amount(amountMinor)
    return {
      subject: w.subject(amount, number),
      preview: youCanObject(reasons[reason]),
      title: w.title(amount),
      parts: [
        words(
          why[reason],
          declined ? w.declined(amount, from) : reason === 'OTHER' ? w.other(amount) : w.costs(amount),
        ),
        ...quote(all.fromStaff, note),
        facts(
          [labels.reason, reasons[reason]],
          [labels.amount, amount],
          payUntil && [w.payBy, say.day(payUntil)],
          [labels.booking, number],
          [labels.rented, say.period],
        ),
        button(w.button(amount), payUrl),
        ...objection(all),
      ],
    }
  }

export const cardChargeAnnounced =
  (all: Words): Letters['card-charge-announced'] =>
  ({ bookingUrl, reason, amountMinor, note, cardLabel }, { number }, say) => {
    const { announced: w, why, youCanObject } = all.money
    const { labels, reasons } = all
    const amount = say.amount(amountMinor)
    return {
      subject: w.subject(amount, number),
      preview: youCanObject(reasons[reason]),
      title: w.title(amount),
      parts: [
        words(why[reason], w.agreed(cardLabel, amount)),
        ...quote(all.fromStaff, note),
        facts(
          [labels.reason, reasons[reason]],
          [labels.amount, amount],
          [w.card, cardLabel],
          [labels.rented, say.period],
        ),
        button(all.open, bookingUrl),
        words(w.there, w.receipt),
        ...objection(all),
      ],
    }
  }

export const paymentReceived =
  (all: Words): Letters['payment-received'] =>
  (received, { number }, say) => {
    const w = all.money.received
    const amount = say.amount(received.amountMinor)
    return {
      subject: w.subject(amount, number),
      preview: all.receiptAttached(received.receiptNumber),
      title: received.byCard ? w.titleCard : w.title,
      parts: [
        words(received.byCard ? w.card : w.arrived),
        facts(
          [w.paid, amount],
          received.methodLabel ? [w.with, received.methodLabel] : null,
          [all.labels.receipt, all.attached(received.receiptNumber)],
          received.originalReceiptNumber ? [all.labels.rentReceipt, received.originalReceiptNumber] : null,
        ),
        button(all.open, received.bookingUrl),
      ],
    }
  }
