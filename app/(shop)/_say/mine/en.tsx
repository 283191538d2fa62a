import type { ReactNode } from 'react'

type N = ReactNode

/** What a renter can do with a booking of theirs besides paying: keep it in a calendar, find the shop, ask, print what was agreed. */
export const en = {
  calendar: {
    link: 'Put it in your calendar',
    pickUp: (gear: string) => `Pick up: ${gear}`,
    bringBack: (gear: string) => `Bring back: ${gear}`,
    pickUpNote: (number: string, phone: string) =>
      `Booking ${number}. Bring something that shows who you are. Running late? Call ${phone}.`,
    bringBackNote: (number: string, phone: string) =>
      `Booking ${number}. The gear is due back by the end of this appointment. Running late? Call ${phone}.`,
  },
  place: {
    map: 'Show it on a map',
    onPickUp: 'When you pick up',
    onReturn: 'When you bring it back',
    closed: 'closed: please call us',
  },
  ask: {
    title: 'Ask the shop',
    label: 'Your question',
    hint: (most: number) => `${most} characters at most. The answer comes by e-mail, and stands here too.`,
    send: 'Send the question',
    sending: 'Sending …',
    sent: 'Your question is with the shop. The answer comes by e-mail, and stands here too.',
    you: (when: N) => <>You asked {when}</>,
    shop: (name: string, when: N) => (
      <>
        {name} answered {when}
      </>
    ),
    waiting: 'Not answered yet.',
    urgent: (phone: string) => `Is it urgent? Call ${phone}.`,
  },
  agreement: {
    about: 'What it is about',
    print: 'Print this page',
    renter: 'Rented by',
    gear: 'Gear',
    when: 'When',
    where: 'Where',
    rent: 'Rent',
    deposit: 'Deposit',
  },
}

export type MineWords = typeof en
