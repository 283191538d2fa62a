import type { BookingFacts, FactsOf } from '@/lib/notice/letter'
import type { Letters, Say } from '@/lib/notice/letters'
import { bar, button, facts, heading, link, type Part, words } from '@/lib/notice/part'

type Confirmed = FactsOf<'booking-confirmed'>

export const bookingConfirmed: Letters['booking-confirmed'] = (confirmed, booking, say) => {
  const { number, location, gear } = booking
  return {
    subject: `Booking ${number} is confirmed`,
    preview: `${say.period}, ${location.name}. The receipt is attached.`,
    title: 'Your gear is booked',
    parts: [
      ...(confirmed.paidLate
        ? [
            words(
              'Your payment came after we had stopped keeping the dates for you.',
              'The gear was still free, so we took it for you again: your booking stands.',
            ),
          ]
        : []),
      facts(
        ['Booking', number],
        ['Gear', gear.map(({ quantity, description }) => `${quantity} × ${description}`).join('\n')],
        ['When', say.period],
        ['Where', `${location.name}\n${location.street}, ${location.postcode} ${location.city}`],
      ),
      button('Open your booking', confirmed.bookingUrl),
      words('No account needed. The link is yours alone: whoever has it sees your booking.'),
      heading('How to get there'),
      words(
        `We hand out the gear at ${location.street}, ${location.postcode} ${location.city}.`,
        `Tell us your name or booking number at the desk. Late or lost? Call ${location.phone}.`,
      ),
      link('See it on a map', mapOf(location)),
      ...paidParts(confirmed, booking, say),
    ],
  }
}

const mapOf = ({ street, postcode, city }: BookingFacts['location']): string =>
  `https://www.openstreetmap.org/search?query=${encodeURIComponent(`${street}, ${postcode} ${city}`)}`

function paidParts(confirmed: Confirmed, { rentMinor, depositMinor }: BookingFacts, say: Say): Part[] {
  const rent = say.amount(rentMinor)
  const deposit = say.amount(depositMinor)
  const how = confirmed.methodLabel ? ` with ${confirmed.methodLabel}` : ''
  if (depositMinor === 0) {
    return [
      heading('What you have paid'),
      facts(['Rent', `${rent}, paid${how}`]),
      words('The receipt is attached.'),
    ]
  }
  if (confirmed.secureAt)
    return [
      ...laterParts(rent, deposit, how, say.time(confirmed.secureAt)),
      ...renewParts(confirmed, deposit, say),
    ]
  const paidIn = confirmed.ending === 'REFUND'
  return [
    heading('What you have paid'),
    bar(rentMinor, depositMinor),
    facts(
      ['Rent', `${rent}, paid${how}`],
      ['Deposit', paidIn ? `${deposit}, paid in and kept for you` : `${deposit}, approved but not taken`],
    ),
    words('The receipt is attached.'),
    ...(paidIn
      ? paidInParts(say.amount(rentMinor + depositMinor), deposit, say.amount(rentMinor))
      : authorizedParts(confirmed, rent, deposit, say.amount(rentMinor + depositMinor), say)),
  ]
}

/** The deposit is asked for near the hand-out. */
const laterParts = (rent: string, deposit: string, how: string, when: string): Part[] => [
  heading('What you have paid'),
  facts(['Rent', `${rent}, paid${how}`], ['Deposit', `${deposit}, to be approved before the pick-up`]),
  words('The receipt is attached.'),
  heading('Your deposit'),
  words(
    `There is time until you come, so your bank need not keep anything aside yet. We send you a link on ${when}: please approve the deposit of ${deposit} with it before you pick up the gear. We can hand it out only then.`,
    'It is not a payment. We may take from it only if the gear comes back damaged or late, with a reason, a receipt and a way to object.',
  ),
]

/** A rental that is longer than an approval lasts. */
const renewParts = ({ renewAt }: Confirmed, deposit: string, say: Say): Part[] =>
  renewAt
    ? [
        words(
          `A bank keeps an approval for some days only, and your rental is longer. Around ${say.day(renewAt)} we ask you to approve the ${deposit} anew, by link. The earlier approval is let go then.`,
        ),
      ]
    : []

function authorizedParts(
  confirmed: Confirmed,
  rent: string,
  deposit: string,
  total: string,
  say: Say,
): Part[] {
  const { ending, capturableUntil, guaranteedUntil } = confirmed
  const until = capturableUntil ? ` We can do so until ${say.day(capturableUntil)}.` : ''
  const blocked = guaranteedUntil && guaranteedUntil > say.at
  return [
    heading('Your deposit'),
    words(
      `You approved a deposit of ${deposit}. We have not taken it. We may take from it only if the gear comes back damaged or late, with a reason, a receipt and a way to object.${until}`,
    ),
    words(
      ending === 'RELEASE'
        ? 'Bring everything back whole and on time and we let the deposit go. Nothing is charged, so there is no refund to wait for.'
        : 'Bring everything back whole and on time and nothing happens: the deposit lapses by itself. Nothing was charged, so there is no refund to wait for.',
    ),
    ...renewParts(confirmed, deposit, say),
    heading('What your bank will show'),
    words(
      `You approved ${total} in one go, and right after that we charged the rent, ${rent}.`,
      `For a while your bank may show both: ${total} as blocked, and ${rent} as charged.`,
    ),
    words(
      'Depending on the bank and the time of day it can take some days before blocked and charged amounts are brought up to date.',
      blocked
        ? `Your bank may keep the deposit blocked until ${say.day(guaranteedUntil)}: so long it is guaranteed to us.`
        : 'After that your bank usually stops blocking the deposit; what you approved still holds.',
    ),
    words(
      `If ${total} are still blocked after 2–3 bank days, please contact your bank: only they can free the amount.`,
    ),
  ]
}

const paidInParts = (total: string, deposit: string, rent: string): Part[] => [
  heading('Your deposit'),
  words(
    `This way of paying cannot block money, so the deposit of ${deposit} was paid in together with the rent.`,
    'It stays your money in our keeping. We may keep from it only what damage or delay costs, with a reason, a receipt and a way to object.',
  ),
  words('Bring everything back whole and on time and we pay all of it back, the way you paid it in.'),
  heading('What your bank will show'),
  words(
    `One payment of ${total}, made right away: ${rent} rent and ${deposit} deposit. After the return it shows the deposit coming back.`,
    'Depending on the bank that can take some days. If it has not come 2–3 bank days after we wrote that we sent it, please contact your bank, or us.',
  ),
]
