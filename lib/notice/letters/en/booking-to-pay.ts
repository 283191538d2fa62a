import type { Letters } from '@/lib/notice/letters'
import { button, facts, words } from '@/lib/notice/part'

export const bookingToPay: Letters['booking-to-pay'] = (
  { bookingUrl, amountMinor, holdUntil },
  { number, gear, location, depositMinor },
  say,
) => {
  const amount = say.amount(amountMinor)
  return {
    subject: `Pay for booking ${number} until ${say.time(holdUntil)}`,
    preview: `Read the terms, accept them, and pay ${amount}.`,
    title: 'Your gear is kept for you',
    parts: [
      words(
        `Our staff at ${location.name} have booked this for you. It is kept until ${say.time(holdUntil)}.`,
        depositMinor > 0
          ? `Open the link to read the terms and accept them, and approve ${amount} with your own card or bank: the rent is taken, the deposit is only approved.`
          : `Open the link to read the terms and accept them, and pay ${amount} with your own card or bank.`,
      ),
      facts(
        ['Gear', gear.map(({ description, quantity }) => `${quantity} × ${description}`).join(', ')],
        ['Rented', say.period],
        ['Booking', number],
      ),
      button(`Read the terms and pay ${amount}`, bookingUrl),
      words('If you do not want it, do nothing: unpaid, the booking ends by itself, and nothing is taken.'),
    ],
  }
}
