import type { ReactNode } from 'react'
import type { EXCEPTIONS, JOURNEYS, View } from '@/app/(shop)/accessibility/checked'

type N = ReactNode

const views: Record<View, string> = {
  front: 'Front page',
  list: 'Gear that is free on your dates',
  closed: 'Dates that do not work',
  product: 'One product, with its price',
  form: 'Booking form',
  mistakes: 'Booking form with mistakes in it',
  taken: 'Booking form when somebody was faster',
  declined: 'Your booking, while it is not paid',
  confirmed: 'Your booking, paid and confirmed',
  agreed: 'The terms you accepted',
  cancel: 'Cancelling a booking',
  dates: 'Changing the dates of a booking',
  claim: 'A claim for damage, and your answer',
  signIn: 'Signing in',
  confirm: 'The link to sign in',
  bookings: 'My bookings',
  data: 'Your data',
  help: 'How deposits work',
  terms: 'Rental terms',
  damage: 'Prices for damage',
  contact: 'Contact',
  statement: 'This statement',
  missing: 'A page that is not there',
}

const journeys: Record<keyof typeof JOURNEYS, string> = {
  keyboard: 'Searching, booking and paying with the keyboard alone, always seeing where one is.',
  withoutScripts: 'Searching, booking and paying in a browser that runs no scripts.',
  moreTime: 'Asking for more time while a booking is not paid yet.',
  widget: 'Choosing dates and gear in the box that other websites show, measured like our own pages.',
}

const exceptions: Record<keyof typeof EXCEPTIONS, string> = {
  gearNames:
    'Names and descriptions of gear stand on pages in every language as the shop typed them. A screen reader is not told that they are in another language.',
  photos:
    'Photos of gear that was handed out or damaged are described in general words, not by what can be seen on each.',
  letters: 'Our e-mails are plain text and simple HTML. They are not part of the checks below.',
  payment: 'The payment page and the pages of your bank are not ours, and we cannot check them.',
  map: 'The link to a map leads to another website. The address stands beside it as text.',
}

/** The accessibility statement. What is checked stands in checked.ts; here is how it is called. */
export const en = {
  name: 'Accessibility',
  title: 'Accessibility statement',
  description:
    'How far everybody can use this website, what we check, and whom to tell when something is in the way.',
  lead: (seller: string) =>
    `How far everybody can use the website of ${seller}, what we check, and whom to tell when something is in your way.`,
  service: {
    title: 'What you can do here',
    texts: [
      'You look for gear and see what is free on your dates and what it costs. You book it, pay on the page of our payment service, and look after the booking on a page of its own. You need no account for that.',
      'Dates can be typed, and every day that does not work says why in words. What something costs, and what becomes of your money, always stands there as text. A person helps you with all of it, by phone, by e-mail and at the counter.',
    ],
  },
  status: {
    title: 'Where we stand',
    partly: (measure: string) => `This website meets ${measure} in part. What is missing stands below.`,
    fully: (measure: string) => `As far as we know, this website meets ${measure}.`,
    measure:
      'That includes the earlier versions 2.0 and 2.1, to which the rules in Norway and in the EU refer. We judge this ourselves.',
  },
  missing: { title: 'What is missing', criterion: (number: string) => `Criterion ${number}.`, exceptions },
  method: {
    title: 'How we check',
    same: 'Programs walk through this website in a browser every time it is changed. This page is made from the same list as they are: what is not checked cannot stand here.',
    rules: (measure: string) =>
      `Rules: everything in ${measure} that a program can check, and the contrast of all text by day and in the dark.`,
    room: (pixels: number, percent: number) =>
      `Room: in a window ${pixels} pixels wide, and with text at ${percent} %, nothing is cut off, nothing has to be scrolled sideways, and nothing lies upon what is to be pressed.`,
    limits:
      'A program finds only some of what can be in the way. Nobody who depends on a screen reader has gone through this website for us yet.',
    journeys,
    journeysTitle: 'Tried from beginning to end',
  },
  table: {
    title: 'Pages that are checked',
    page: 'Page',
    rules: 'Rules',
    room: 'Room',
    yes: 'checked',
    no: 'not checked',
  },
  views,
  contact: {
    title: 'Is something in your way?',
    lead: 'Tell us what you wanted to do and where it stopped. We help you with it, and mend what we can.',
  },
  supervision: (authority: N) => (
    <>Does it not get better? In Norway {authority} sees to it that everybody can use websites.</>
  ),
  revised: (day: N) => <>This statement last changed on {day}.</>,
}

export type AccessibilityWords = typeof en
