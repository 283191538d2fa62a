import type { FactsOf } from '@/lib/notice/letter'
import type { Letters, Say } from '@/lib/notice/letters'
import { button, facts, words } from '@/lib/notice/part'

type Changed = FactsOf<'booking-changed'>

export const bookingChanged: Letters['booking-changed'] = (changed, { number }, say) => {
  const { bookingUrl, wasFromAt, wasUntilAt, linkMinor, backMinor } = changed
  const pays = linkMinor > 0
  return {
    subject: pays
      ? `New dates for booking ${number}: please pay ${say.amount(linkMinor)}`
      : `New dates for booking ${number}`,
    preview: say.period,
    title: 'Your booking has new dates',
    parts: [
      words(
        'As agreed with you, we have changed the dates. If you do not know why, please ask us.',
        moneyWords(changed, say),
      ),
      facts(
        ['New dates', say.period],
        ['Before', `${say.time(wasFromAt)} – ${say.time(wasUntilAt)}`],
        pays ? ['To be paid', say.amount(linkMinor)] : null,
        backMinor > 0 ? ['Goes back to you', say.amount(backMinor)] : null,
      ),
      pays ? button(`Pay ${say.amount(linkMinor)}`, bookingUrl) : button('Open your booking', bookingUrl),
      words('The deposit stays what it was, and so does everything else.'),
    ],
  }
}

function moneyWords({ money, linkMinor, carriedMinor, backMinor, isOut }: Changed, say: Say): string {
  switch (money) {
    case 'PAY':
      return `With the new dates ${say.amount(linkMinor)} is to be paid${carriedMinor > 0 ? `, which includes ${say.amount(carriedMinor)} that an earlier change still asked for` : ''}. You can pay it on the page of your booking.`
    case 'WAIVED':
      return 'The new dates would cost more; we do not ask you for it.'
    case 'KEPT':
      return isOut
        ? 'The gear had left already, so the rent stays what it was.'
        : 'The rent stays what it was.'
    case 'BACK':
      return backMinor > 0
        ? `The new dates cost less: ${say.amount(backMinor)} goes back the way you paid, and we write to you once more when it is sent.`
        : 'What we had asked you to pay for the other dates is not to be paid any more.'
    case 'NOTHING':
      return 'The rent stays what it was.'
  }
}
