import type { Letters } from '@/lib/notice/letters'
import { button, facts, words } from '@/lib/notice/part'

export const paymentDeclined: Letters['payment-declined'] = (
  { bookingUrl, amountMinor, tryUntil },
  { number },
  say,
) => {
  const kept = tryUntil !== null && tryUntil > say.at
  return {
    subject: `The payment for booking ${number} was declined`,
    preview: 'Nothing was taken.',
    title: 'Your bank said no',
    parts: [
      words(
        `Your bank declined the payment of ${say.amount(amountMinor)}. Nothing was taken.`,
        'Banks do not tell us why: it can be a limit, a wrong code, or a card that is closed for buying online.',
      ),
      ...(kept
        ? [
            words(
              `We keep your dates until ${say.time(tryUntil)}. You can try again with the same card or another one.`,
            ),
            button('Try again', bookingUrl),
          ]
        : [
            words('We no longer keep the dates, but they may still be free.'),
            button('See what is free', say.shopUrl),
          ]),
    ],
  }
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
