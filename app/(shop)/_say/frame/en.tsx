import type { ReactNode } from 'react'

/** What stands around the pages of the shop, and the pages that are about no gear and no booking. */
export const en = {
  description:
    'Rent bikes, skis and kayaks in Bergen and Flåm. Pay once; the deposit is only taken if something happens to the gear.',
  gear: 'Gear',
  howDeposits: 'How deposits work',
  contact: 'Contact',
  myBookings: 'My bookings',
  terms: 'Rental terms',
  shops: 'Shops and opening hours',
  accessibility: 'Accessibility',
  toWork: 'To work',
  signIn: 'Sign in',
  clock: (time: string) => `Its clock says ${time}.`,
  language: 'Language',
  offer: 'This page is also in English.',
  notFound: {
    name: 'Not found',
    title: 'This path ends here',
    text: 'There is no page at this address, or it is not yours to see. A link from an e-mail may have been cut in two: try copying all of it.',
    see: 'See what there is to rent',
  },
  forbidden: {
    name: 'Not your door',
    title: 'Your key does not fit this door',
    room: 'You are signed in, but this room is for those who work here.',
    page: 'You are signed in, but this page belongs to somebody whose e-mail address was proven by a link from us.',
  },
  contactPage: {
    description: 'Where our shops are, when they are open, and how to reach a person.',
    lead: 'A person answers, by phone and in writing.',
    title: 'Questions about a booking, a payment or a deposit',
    number:
      'Have the number of your booking at hand; it is in every letter from us, and looks like K7Q-4MX2.',
  },
  termsPage: {
    description:
      'What we agree on when you rent: what is paid when, what the deposit may be used for, and your rights.',
    about: (amount: string) =>
      `This is the text for a booking with a deposit of ${amount} that starts soon. Before you pay you read it with the amounts of your own booking and the way its deposit is approved, and what you accept stays on its page.`,
    plain: 'How deposits work, in plain words',
    shop: 'Shop',
  },
  damagePage: {
    title: 'Prices for damage',
    description: 'What usual damage to rented gear costs, in the version that your rental terms name.',
    short: 'Damage',
    held: (since: ReactNode, until: ReactNode) => (
      <>
        This list held from {since} until {until}, and still holds for whoever booked with it.
      </>
    ),
    today: 'The list of today',
    lead: 'Whoever books keeps the list of that moment: its version stands in their rental terms. Nothing is taken for damage without a note that says what for.',
    noneTitle: 'There is no list yet',
    none: 'Damage costs what it takes to repair or replace what was damaged.',
    version: (version: string) => `Version ${version}. Fingerprint of the list (SHA-256):`,
    what: 'What',
    for: 'For',
    all: 'All gear',
    costs: 'Costs',
  },
  confirmPage: {
    title: 'One more press',
    about: (email: ReactNode) => (
      <>
        You are about to sign in as {email}. Did you not ask for this? Then close the page, and nothing
        happens.
      </>
    ),
    signingIn: 'Signing in …',
    missingTitle: 'A piece of this link is missing',
    missing:
      'Perhaps your mail program broke it in two. Copy the whole link from the letter, or ask for a new one.',
    askNew: 'Ask for a new link',
  },
  my: {
    bookedWith: (email: string) => `Booked with ${email}`,
    noneTitle: 'No bookings yet',
    none: 'Nothing has been booked with this address. Did you use another one? Then sign in with that, or open the link in your confirmation e-mail.',
    current: 'Now and to come',
    nothingNow: 'Nothing at the moment.',
    over: 'Over',
    rent: 'Rent',
    deposit: 'Deposit',
  },
}

export type FrameWords = typeof en
