import type { ReactNode } from 'react'

type N = ReactNode

/** Gear that is added to a booking: a booking of its own that belongs to the first one. */
export const en = {
  title: 'Belongs together',
  add: 'Add gear',
  addTo: (number: string) => `Add gear to ${number}`,
  own: 'What you add is for the same place and dates. It has its own price, deposit, payment and receipt, and is cancelled by itself.',
  unpaid: 'The new dates are not paid for yet. As soon as they are, you can add gear here.',
  isAdded: (first: N) => <>This was added to {first}.</>,
  sums: (rent: N, deposit: N) => (
    <>
      Rent {rent}, deposit {deposit}
    </>
  ),
  banner: {
    to: (number: string) => `You are adding to ${number}`,
    other: (number: string) => `Not added to ${number}`,
    same: 'What you book for this place and these dates belongs to it. With others it is a booking by itself.',
    byItself: (number: string, dates: N) => (
      <>
        {number} is for {dates}. What you book for other dates or another place is a booking by itself.
      </>
    ),
    see: 'See what is free then',
    stop: 'Stop adding',
  },
  who: (number: string) => `As in ${number}. Is something wrong? Tell us on the page of that booking.`,
  withDates: (others: N) => (
    <>Only this booking gets other dates. These belong to it and keep theirs: {others}.</>
  ),
  withCancel: (others: N) => (
    <>Only this booking is cancelled. These belong to it and stay booked: {others}.</>
  ),
  dates: 'its dates',
  cancel: 'cancel it',
}

export type AddingWords = typeof en
