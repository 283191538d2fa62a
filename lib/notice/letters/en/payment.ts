import type { FactsOf } from '@/lib/notice/letter'
import type { Letters, Say } from '@/lib/notice/letters'
import { button, facts, type Part, words } from '@/lib/notice/part'

type Declined = FactsOf<'payment-declined'>

export const paymentDeclined: Letters['payment-declined'] = (declined, { number }, say) => {
  const amount = say.amount(declined.amountMinor)
  const byBank = declined.by === 'BANK'
  return {
    subject: `The payment for booking ${number} ${byBank ? 'was declined' : 'did not go through'}`,
    preview: 'Nothing was taken.',
    title: byBank ? 'Your bank said no' : 'Something went wrong on our side',
    parts: [
      byBank
        ? words(
            `Your bank declined the payment of ${amount}. Nothing was taken.`,
            'Banks do not tell us why: it can be a limit, a wrong code, or a card that is closed for buying online.',
          )
        : words(
            `Your bank had approved ${amount}, but the payment could not be carried out. The fault lies with us or with our payment service, not with you or your bank, and we have been told.`,
            'Nothing was taken, and what was approved is let go.',
          ),
      ...tryAgain(declined, say),
    ],
  }
}

function tryAgain({ bookingUrl, tryUntil, isBooking }: Declined, say: Say): Part[] {
  if (!isBooking)
    return [
      words('You can try again with the same card or another one on the page of your booking.'),
      button('Try again', bookingUrl),
    ]
  if (tryUntil === null || tryUntil <= say.at)
    return [
      words('We no longer keep the dates, but they may still be free.'),
      button('See what is free', say.shopUrl),
    ]
  return [
    words(
      `We keep your dates until ${say.time(tryUntil)}. You can try again with the same card or another one.`,
    ),
    button('Try again', bookingUrl),
  ]
}

export const bookingLapsed: Letters['booking-lapsed'] = (_facts, { number }, say) => ({
  subject: `Booking ${number} ended without a payment`,
  preview: 'Nothing was taken.',
  title: 'We let your dates go',
  parts: [
    words(
      `We kept the gear for you while you were paying, but no payment came, so booking ${number} has ended.`,
      'Nothing was taken from your account.',
    ),
    facts(['It was for', say.period]),
    words('If you still want to go, the gear may well be free.'),
    button('See what is free', say.shopUrl),
    words(
      'Did you pay in the last minute? Then do nothing: as soon as we hear of it, we either give you the dates again or let the money go by ourselves, and write to you.',
    ),
  ],
})
