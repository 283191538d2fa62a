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
  data: {
    title: 'Your data',
    lead: (email: string) => `What we know of ${email}, and how to have it erased.`,
    what: 'For each booking we keep your name, e-mail and phone, what you rented and paid, our letters, your questions, and photos of the gear. Your card number never reaches us.',
    copy: 'A copy of it',
    copyText:
      'One file with all of it, and the list of your receipts. Programs can read it, and people can, too.',
    download: 'Download the file (JSON)',
    byItself: (unpaid: number, contact: number, photos: number) =>
      `We erase by ourselves: a booking that was never paid after ${unpaid} days, photos that nobody needs after ${photos} days, and who booked ${contact} days after it is over.`,
    erase: 'Have it erased now',
    nothing: 'There is nothing that can be erased now.',
    now: (count: number) =>
      count === 1
        ? 'One booking is over and can be erased now.'
        : `${count} bookings are over and can be erased now.`,
    stays: 'What stays, and until when',
    running: (number: string) => `Booking ${number}: until it is over and its money is settled.`,
    dispute: (number: string, day: string) =>
      `Booking ${number}: until ${day}, because something was taken for damage or delay, and you or your bank may still dispute it.`,
    law: (count: number, day: string) =>
      `${count === 1 ? 'One receipt stays' : `${count} receipts stay`} until ${day}, with the name on it: the law on bookkeeping wants that. We use it for nothing else.`,
    sure: 'Yes, erase it. It cannot be undone, and the links to these bookings stop working.',
    unsure: 'Please say that you are sure: it cannot be undone.',
    button: 'Erase my data',
    erasing: 'Erasing …',
    done: (count: number) =>
      count === 0
        ? 'Nothing was erased: what is left still has to stay.'
        : `Erased: ${count === 1 ? 'one booking no longer knows' : `${count} bookings no longer know`} who you are.`,
    signIn: 'Your sign-in goes by itself within a day when no booking of yours is left.',
  },
}

export type MineWords = typeof en
