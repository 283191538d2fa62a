import type { ReactNode } from 'react'

/** The booking form and everything that is agreed to with it. */
export const en = {
  name: 'Book',
  title: 'Your booking',
  steps: { choose: 'Choose', details: 'Your details', pay: 'Pay' },
  refused: 'This cannot be booked',
  again: 'Choose again',
  better: 'Take these dates',
  noneTitle: 'Nothing in your booking yet',
  none: 'Choose a bike, skis or a kayak first; then we ask who you are.',
  seeFree: 'See what is free',
  takeOut: (what: string) => `Take ${what} out`,
  addMore: 'Add more, or change something',
  termsVersion: (version: string) => `Rental terms, version ${version}`,
  form: {
    summary: 'Summary',
    due: 'Your bank is asked to approve',
    who: 'Who rents',
    yourName: 'Your name',
    email: 'E-mail address',
    emailHint: 'For the confirmation and the receipt',
    phone: 'Phone',
    phoneHint: 'From abroad with the country code',
    terms: 'The terms',
    accept: 'I have read the terms and accept them, also what the deposit may be used for.',
    card: 'Your card',
    keepCard: 'Keep my card for what the deposit does not cover.',
    withoutCard: 'You can book without it. Then we ask you by e-mail if anything is owed.',
    couponField: 'Coupon',
    useCoupon: 'Use it',
    looking: 'Looking …',
    keeping: 'Keeping the gear for you …',
    problem: 'Not booked yet',
    newPrice: { rent: 'Rent', deposit: 'Deposit', before: 'Before', now: 'Now' },
  },
  texts:
    'Text me, too: a reminder before the pick-up, a link to pay, or when the gear is late. Nothing else, and only by day.',
  unreadable:
    'Some of this form did not arrive as it was sent. Nothing has been booked. Please start again from the list.',
  errors: {
    name: 'Enter your name, as on the card or passport you bring along.',
    email: 'Enter your whole e-mail address, like kari@example.no.',
    phone: 'Enter your phone number with its country code, like +49 30 123456.',
    accepted: 'Please read the terms and say that you accept them.',
  },
  ways: { title: 'How you pay', note: 'Card numbers are asked for on the payment page, after this one.' },
  instead: {
    'other-start': (facts: Instead) => `Take it ${facts.period}`,
    'other-variant': (facts: Instead) => `Take ${facts.description} for the same dates`,
    'other-location': (facts: Instead) => `Pick it up in ${facts.city} for the same dates`,
  },
  short: (what: string | null) => `${what ?? 'Something'} is not free for these dates`,
  shortOf: (free: number, wanted: number) => `Only ${free} of the ${wanted} can be had.`,
  shortNone: 'Somebody else has booked it.',
  shortOther: 'Please choose other dates or other gear.',
  plan: {
    later: (when: ReactNode, amount: ReactNode) => (
      <>
        Your deposit need not be blocked yet. On {when} we send you a link to approve {amount} with your bank.
        Please do that before you pick up the gear: we can hand it out only then.
      </>
    ),
    now: (amount: ReactNode) => <>You approve {amount} now, together with the rent.</>,
    uncovered: (day: ReactNode) => (
      <>
        No approval lasts longer than until {day}. We rent the gear to you for the days after it all the same.
      </>
    ),
    anewOnce: (day: ReactNode) => (
      <>
        A bank keeps an approval for some days only, and your rental is longer. So we ask you to approve the
        deposit anew, by link, on {day}.
      </>
    ),
    anewTimes: (count: number) =>
      `A bank keeps an approval for some days only, and your rental is longer. So we ask you to approve the deposit anew, by link, ${count} times:`,
    letGo: 'The earlier approval is let go each time; for a short while your bank may show both.',
  },
}

type Instead = { period: string; description: string; city: string }

export type BookWords = typeof en
