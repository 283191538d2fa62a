import type { ReactNode } from 'react'

type N = ReactNode

/** Other dates for a booking that is paid: what they would mean, and what has been changed so far. */
export const en = {
  title: 'Change the dates',
  untilWhen: (when: N) => <>You can change the dates yourself until the pick-up, {when}.</>,
  choose: 'From when until when',
  look: 'See what it would mean',
  first:
    'What the new dates cost, what goes back, and what becomes of the deposit is shown before anything is changed.',
  cannot: 'These dates cannot be had',
  lookAt: (period: string) => `Look at ${period}`,
  closed: 'The dates can no longer be changed here',
  outcome: 'What would happen',
  before: (period: N) => <>Instead of {period}.</>,
  free: 'Your gear is free then.',
  rentWas: 'Rent agreed so far',
  rentIs: 'Rent for the new dates',
  toPay: 'To be paid',
  goesBack: 'Goes back to you',
  stays: 'Stays with us',
  payFirst: 'You pay it on the next page. The gear is handed out once it is paid. ',
  payUntil: (when: N, period: N) => (
    <>
      Pay by {when}: otherwise your dates become {period} again by themselves.{' '}
    </>
  ),
  carried: (amount: N) => <>It includes {amount} that an earlier change asked for and that is not paid. </>,
  byTerms: (percent: number) =>
    `By the terms you accepted ${percent} % of what you give up goes back at this point. `,
  same: 'The price stays the same: nothing is to be paid, and nothing goes back.',
  notAsked: 'What an earlier change asked you to pay is not to be paid any more.',
  deposit: {
    stays: (amount: N) => <>The deposit of {amount} stays what it is.</>,
    anew: (when: N) => <>Its approval does not last until then: we ask you {when} to approve it anew.</>,
    later: (amount: N, when: N) => (
      <>
        The deposit of {amount} is approved near the pick-up: we ask you for it {when}.
      </>
    ),
  },
  cancelling: 'If you cancel after that',
  andPay: (amount: string) => `Change the dates and pay ${amount}`,
  andBack: (amount: string) => `Change the dates and get ${amount} back`,
  changing: 'Changing …',
  keep: 'Keep the dates',
  withdrawn: {
    title: 'Not to be paid any more',
    text: (amount: N, fate: string) => (
      <>
        Your payment of {amount} came when it was not asked for any more. It {fate}
      </>
    ),
  },
  changes: {
    since: 'Changes since then',
    title: 'Your agreement and its changes',
    rent: (amount: N) => <>Rent: {amount}</>,
    booked: (when: N) => <>Booked {when}</>,
    instead: (period: N) => <>instead of {period}</>,
    you: (when: N, _shop: N) => <>Changed by you {when}</>,
    shop: (when: N, shop: N) => (
      <>
        Changed by {shop} {when}
      </>
    ),
    clock: (when: N, _shop: N) => <>Put back {when}, since the other dates were not paid in time</>,
    same: 'At the same price',
    more: (amount: N) => <>{amount} more</>,
    less: (amount: N) => <>{amount} less</>,
    letGo: (amount: N) => <>{amount} more, which you were not asked for</>,
    kept: (amount: N) => <>{amount} less, but the rent stayed what it was</>,
    ofIt: (amount: N) => <>, of which {amount} stayed with us by the terms</>,
    now: (amount: N) => <>Agreed rent by now: {amount}</>,
  },
}

export type ChangeWords = typeof en
