import type { ReactNode } from 'react'

type N = ReactNode

/** A claim for damage on the renter's side. */
export const en = {
  name: 'Damage',
  titles: {
    NOTIFIED: 'Damage: we need your answer',
    ACCEPTED: 'Damage: you accepted',
    OBJECTED: 'Damage: we look at your objection',
    UNANSWERED: 'Damage: being decided',
    DECIDED: 'Damage: decided',
    WITHDRAWN: 'Damage: let go',
    LAPSED: 'Damage: over',
  },
  asked: (amount: N, until: N) => (
    <>
      We think you answer for {amount}. Nothing is decided before you have answered: until {until} you can
      accept it, object, or accept some of it.
    </>
  ),
  deciding: (amount: N, day: N) => (
    <>
      We think you answer for {amount}. We look at all of it again and write to you, at the latest by {day}.
      What is not decided by then is over.
    </>
  ),
  answer: 'Look at it and answer',
  see: 'See what it is for',
  title: 'Damage to the gear',
  booking: (number: string) => `Booking ${number}`,
  weAsk: 'What we ask for',
  itWas: 'What it was about',
  agreeTitle: 'If you agree',
  agree:
    'It is taken from your deposit as far as that reaches, at once, and you get a receipt. For what is above it you get a link to pay.',
  accept: (amount: string) => `Accept ${amount}`,
  writing: 'Writing it down …',
  objectTitle: 'If you do not agree, or not with all of it',
  agreeTo: 'I agree to',
  agreeHint: (amount: string) => `Of ${amount}. Empty or 0: to nothing of it.`,
  whyNot: 'Why not all of it',
  say: 'What you want to say',
  sayHint: 'A person reads it before anything is decided.',
  photos: 'Your photos',
  photosHint: 'Up to four, for example of how it was before. They are made small before they are sent.',
  sending: 'Sending …',
  send: 'Send the objection',
  back: 'Back to the booking',
  accepted: 'You accepted it',
  answered: 'What you answered',
  yourPhoto: 'Your photo',
  haveIt: 'We have it. A person looks at all of it again and writes to you.',
  overTitle: 'The time to object is over',
  over: 'A person decides on what we have, and writes to you why. Is there something we should know? Answer the letter, or call us.',
  thanks: 'Thank you. Nothing more is asked for it than what stands below.',
  ended: 'What came of it',
}

export type ClaimWords = typeof en
