import type { FactsOf } from '@/lib/notice/letter'
import type { Letters, Say } from '@/lib/notice/letters'
import { bar, button, facts, type Part, quote, words } from '@/lib/notice/part'
import { objection, REASONS } from './objection'

export const depositCaptured: Letters['deposit-captured'] = (captured, { number }, say) => {
  const amount = say.amount(captured.amountMinor)
  const kept = captured.ending === 'REFUND'
  const photos = captured.photos === 1 ? 'There is a photo' : `There are ${captured.photos} photos`
  return {
    subject: `${kept ? 'We kept' : 'We took'} ${amount} from the deposit of booking ${number}`,
    preview: `${REASONS[captured.reason]}. Receipt ${captured.receiptNumber} is attached.`,
    title: `${amount} ${kept ? 'kept' : 'taken'} from your deposit`,
    parts: [
      words(
        captured.reason === 'DAMAGE'
          ? 'The gear you rented came back damaged.'
          : 'The gear you rented came back late.',
        kept
          ? `So we have kept ${amount} of the deposit you paid in; no new money was taken.`
          : `So we have taken ${amount} from your deposit, as agreed when you booked. Your bank may show it as a new charge on the card you booked with.`,
      ),
      ...quote('From our staff', captured.note),
      ...(captured.photos > 0 ? [words(`${photos} on your booking's page.`)] : []),
      bar(captured.limitMinor - captured.leftMinor, captured.leftMinor),
      facts(
        [kept ? 'Kept' : 'Taken', amount],
        ['Reason', REASONS[captured.reason]],
        ['VAT', vatOf(captured, say)],
        ['Receipt', `${captured.receiptNumber} (attached)`],
        captured.originalReceiptNumber ? ['Receipt for the rent', captured.originalReceiptNumber] : null,
        ['Left of the deposit', say.amount(captured.leftMinor)],
      ),
      restOf(captured, say),
      button('Open your booking', captured.bookingUrl),
      ...objection(),
    ],
  }
}

const vatOf = ({ vatMinor, vatRateBp }: FactsOf<'deposit-captured'>, say: Say): string =>
  vatMinor > 0
    ? `${say.amount(vatMinor)} of it (${say.percent(vatRateBp)})`
    : 'None, compensation is outside the scope of VAT'

function restOf(captured: FactsOf<'deposit-captured'>, say: Say): Part {
  const { leftMinor, ending, guaranteedUntil, capturableUntil } = captured
  if (leftMinor === 0) return words('Nothing is left of the deposit: no more can be taken from it.')
  const left = say.amount(leftMinor)
  if (ending === 'REFUND')
    return words(`The rest, ${left}, is paid back the way you paid it in. We write to you when it is sent.`)
  const until = capturableUntil
    ? `until ${say.day(capturableUntil)}; ${ending === 'RELEASE' ? 'we let it go when everything is settled' : 'after that it lapses by itself'}`
    : 'until it lapses by itself'
  return words(
    `The rest, ${left}, has not been taken. It could be used for damage or delay in this rental ${until}.`,
    guaranteedUntil && guaranteedUntil > say.at
      ? `Your bank keeps it aside until ${say.day(guaranteedUntil)}.`
      : 'Your bank no longer keeps it aside.',
  )
}

export const depositRefunded: Letters['deposit-refunded'] = (refunded, { number }, say) => {
  const amount = say.amount(refunded.amountMinor)
  const kept = refunded.keptMinor > 0
  return {
    subject: `Your deposit for booking ${number} is on its way back: ${amount}`,
    preview: `Receipt ${refunded.receiptNumber} is attached.`,
    title: `${amount} of your deposit goes back to you`,
    parts: [
      words(
        kept
          ? `We kept ${say.amount(refunded.keptMinor)}, as we wrote to you, and have sent back the rest.`
          : 'We have sent back all of the deposit you paid in. Thank you for looking after the gear.',
        'Depending on the bank it may take some days before you see it.',
      ),
      facts(
        ['Paid back', amount],
        kept ? ['Kept', say.amount(refunded.keptMinor)] : null,
        refunded.methodLabel ? ['To', refunded.methodLabel] : null,
        ['Receipt', `${refunded.receiptNumber} (attached)`],
      ),
      button('Open your booking', refunded.bookingUrl),
    ],
  }
}

export const gearReturned: Letters['gear-returned'] = (facts, booking, say) =>
  facts.lateMinor === null
    ? returnedInTime(facts, booking, say)
    : returnedLate(facts.bookingUrl, booking.number, say.amount(facts.lateMinor))

const returnedLate = (bookingUrl: string, number: string, fee: string) => ({
  subject: `The gear of booking ${number} is back, later than agreed`,
  preview: 'We found no damage, but it came back late.',
  title: 'Back, but late',
  parts: [
    words('We have checked the gear and found no damage.'),
    words(
      `It came back later than agreed. By the terms that you accepted, that costs ${fee}: by the price list, for hours in which the shop was open.`,
      'Nothing has been taken for it yet. Somebody here looks at it first, and we write to you before or when anything is taken or asked for. If something kept you that was not your fault, tell us.',
    ),
    button('Open your booking', bookingUrl),
  ],
})

const returnedInTime: Letters['gear-returned'] = (
  { bookingUrl, ending, leftMinor, capturableUntil },
  { number, depositMinor },
  say,
) => ({
  subject: `Thank you: the gear of booking ${number} is back`,
  preview: 'Everything is in order.',
  title: 'Back, and all in order',
  parts: [
    words('We have checked the gear and found nothing to complain about. We hope it was a good trip.'),
    ...(leftMinor > 0
      ? [
          words(
            ...(leftMinor < depositMinor
              ? ['We have not used what was left of your deposit.']
              : ['We did not use your deposit.']),
            ...whatNow(ending, say.amount(leftMinor), capturableUntil && say.day(capturableUntil)),
          ),
        ]
      : []),
    button('Open your booking', bookingUrl),
  ],
})

function whatNow(ending: 'LAPSES' | 'RELEASE' | 'REFUND', left: string, until: string | null): string[] {
  if (ending === 'REFUND') return [`We are paying back ${left} now, and write to you when it is sent.`]
  const never = `The ${left} were never taken from your account, so you will not see a refund of them either.`
  if (ending === 'RELEASE') return [never, 'We let the approval go; there is nothing you need to do.']
  return [
    never,
    `The approval lapses by itself${until ? ` on ${until}` : ''}; there is nothing you need to do.`,
  ]
}
