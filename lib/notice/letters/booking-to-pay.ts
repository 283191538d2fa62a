import type { Letters } from '@/lib/notice/letters'
import { button, facts, words } from '@/lib/notice/part'
import type { Words } from './words'

/** The letter for whoever booked at the desk or by telephone: accept the terms and pay, within the hour. */
export const bookingToPay =
  (all: Words): Letters['booking-to-pay'] =>
  ({ bookingUrl, amountMinor, holdUntil }, { number, gear, location, depositMinor }, say) => {
    const w = all.booking.toPay
    const [amount, until] = [say.amount(amountMinor), say.time(holdUntil)]
    return {
      subject: w.subject(number, until),
      preview: w.preview(amount),
      title: w.title,
      parts: [
        words(w.kept(location.name, until), depositMinor > 0 ? w.approve(amount) : w.pay(amount)),
        facts(
          [
            all.labels.gear,
            gear.map(({ description, quantity }) => `${quantity} × ${description}`).join(', '),
          ],
          [all.labels.rented, say.period],
          [all.labels.booking, number],
        ),
        button(w.button(amount), bookingUrl),
        words(w.nothing),
      ],
    }
  }
