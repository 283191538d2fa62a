import type { FactsOf } from '@/lib/notice/letter'
import type { Letters, Say } from '@/lib/notice/letters'
import { button, facts, type Part, words } from '@/lib/notice/part'

type Cancelled = FactsOf<'booking-cancelled'>

export const bookingCancelled: Letters['booking-cancelled'] = (cancelled, { number, rentMinor }, say) => {
  const { how, paid, backMinor, bookingUrl } = cancelled
  const noShow = how === 'NO_SHOW'
  return {
    subject: noShow ? `Booking ${number} was not picked up` : `Booking ${number} is cancelled`,
    preview:
      backMinor > 0
        ? `${say.amount(backMinor)} of the rent goes back to you.`
        : 'What becomes of your money.',
    title: noShow ? 'We have ended your booking' : 'Your booking is cancelled',
    parts: [
      words(
        noShow
          ? 'Nobody came to pick the gear up, so we have ended the booking.'
          : how === 'RENTER'
            ? 'As you asked, we have cancelled the booking, and the gear is free for others.'
            : 'We have cancelled the booking. If you do not know why, please ask us.',
      ),
      facts(['It was for', say.period]),
      ...(paid
        ? rentParts(cancelled, rentMinor, say)
        : [words('Nothing had been taken from you, and nothing will be.')]),
      ...depositParts(cancelled, say),
      button('Open your booking', bookingUrl),
    ],
  }
}

function rentParts({ percent, backMinor, keptMinor }: Cancelled, rentMinor: number, say: Say): Part[] {
  const back = say.amount(backMinor)
  return [
    words(
      backMinor > 0
        ? `By the terms that you accepted ${percent} % of the rent goes back: ${back}. It goes back the way you paid, and we write to you once more when it is sent.`
        : 'By the terms that you accepted nothing of the rent goes back at this point.',
    ),
    facts(
      ['Rent paid', say.amount(rentMinor)],
      ['Goes back to you', back],
      keptMinor > 0 ? ['Stays with us', say.amount(keptMinor)] : null,
    ),
  ]
}

function depositParts({ deposit, depositMinor, capturableUntil }: Cancelled, say: Say): Part[] {
  const amount = say.amount(depositMinor)
  switch (deposit) {
    case 'NONE':
      return []
    case 'PAID_BACK':
      return [words(`The deposit of ${amount} that you had paid in goes back whole.`)]
    case 'RELEASED':
      return [
        words(
          `We let the deposit of ${amount} go. It was never taken, so there is no refund of it to wait for; some banks need a few days to show it.`,
        ),
      ]
    case 'LAPSES':
      return [
        words(
          `The deposit of ${amount} was only approved and never taken, and we no longer take any of it.`,
          `The approval lapses by itself${capturableUntil ? `, on ${say.day(capturableUntil)} at the latest` : ''}; there is nothing to give back.`,
        ),
      ]
  }
}
