import type { ReactNode } from 'react'

type N = ReactNode

/** The private page of a booking: where it stands, what is to be paid, what was booked, and cancelling. */
export const en = {
  title: (number: string) => `Booking ${number}`,
  back: 'Back to the booking',
  reference: 'Reference',
  receipt: (number: string) => `Receipt ${number}`,
  status: {
    askingTitle: 'We are asking the bank',
    asking: (email: N) => (
      <>
        The payment is on its way and we do not know yet how it ended. This page shows it by itself in a
        moment, and we write to {email}. Please do not pay a second time.
      </>
    ),
    outTitle: 'The time to pay has run out',
    out: 'We are letting the dates go. If you have just paid after all, this page finds out in a moment.',
    bookAgain: 'Book the same again',
    confirmedTitle: 'Paid and confirmed',
    confirmed: (when: N, place: string, email: N) => (
      <>
        See you {when} at {place}. Bring something that shows who you are. The confirmation and the receipt
        are on their way to {email}; keep its link, it leads back here.
      </>
    ),
    overdueTitle: 'The gear is overdue',
    overdue: (when: N, place: string, phone: string) => (
      <>
        It should have been back {when}. Please bring it to {place} as soon as you can, or call us on {phone}:
        a late return may be taken from the deposit.
      </>
    ),
    tripTitle: 'Have a good trip',
    trip: (place: string, when: N, phone: string) => (
      <>
        Bring the gear back to {place} by {when}. If something breaks or you run late, call {phone}.
      </>
    ),
    noShow: 'Not picked up',
    cancelled: 'This booking was cancelled',
    nothingTaken: 'Nothing was taken, and nothing will be. ',
    goesBack: 'What goes back to you, and how far it is, stands below. ',
    questions: (phone: string, email: string) => `Questions about it? Call ${phone} or write to ${email}.`,
    returnedClaimed: 'The gear is back',
    notAsItWas: 'It is not as it was: what we think you answer for, and what you can say to it, is below. ',
    returnedTitle: 'The gear is back, thank you',
    tookBack: (when: N) => <>We took it back {when}. </>,
  },
  lapsed: {
    see: 'See if it is still free',
    title: 'This booking has lapsed',
    unpaid: 'It was not paid in time, so the gear is free for others again. Nothing was taken from you.',
    lateTitle: 'The payment came too late',
    late: 'The time to pay had run out, and by then somebody else had the gear. We are sorry.',
    released: (amount: N) => (
      <>
        Your bank had approved {amount}. Nothing of it was taken, and we have let all of it go. Some banks
        need a few days to show that.
      </>
    ),
    refunded: (amount: N) => (
      <>
        {amount} was paid, and we have paid all of it back. It can take a few bank days until you see it; the
        receipt is below.
      </>
    ),
    goingBack: (amount: N) => <>{amount} is on its way back to you by itself. You need not do anything.</>,
  },
  twice: {
    title: 'You paid twice',
    text: (amount: N, fate: string) => (
      <>
        Your booking was paid already. The second payment of {amount} {fate}
      </>
    ),
    fates: {
      'going-back': 'is on its way back to you by itself.',
      released: 'was never taken: we have let all of it go. Some banks need a few days to show that.',
      refunded: 'has been paid back. It can take a few bank days until you see it.',
    },
  },
  toPay: {
    title: 'Still to pay',
    kept: 'The gear is kept for you.',
    keptUntil: (time: N) => <>The gear is kept for you until {time}.</>,
    longer: (minutes: number) => `Keep the gear ${minutes} minutes longer`,
    keeping: 'Keeping it …',
    longerLeft: (left: number) =>
      left === 1 ? 'You can ask for more time once more.' : `You can ask for more time ${left} times.`,
    longest: 'We cannot keep it any longer than that.',
    soon: 'Less than three minutes are left to pay.',
    approve: (total: N, rent: N, deposit: N | null, isLater: boolean) => (
      <>
        You approve {total}: the rent of {rent} is taken at once
        {deposit && (
          <>
            , the deposit of {deposit} is {isLater ? 'approved shortly before the pick-up' : 'only approved'}
          </>
        )}
        .
      </>
    ),
    pay: (amount: string) => `Pay ${amount}`,
    paidAlready: (ask: N) => <>Paid already? This page notices by itself, or {ask}.</>,
    askBank: 'ask the bank now',
    opening: 'Opening the payment page …',
    toBankTitle: 'On to the payment page',
    toBankName: 'To the payment page',
    toBank: 'You approve the payment there, with your own bank, and come back here by yourself.',
    goOn: 'Go on to the payment page',
  },
  lastTry: {
    declinedTitle: 'Your bank said no',
    declinedAt: (time: string) => `At ${time} the bank declined the payment. `,
    nothing: 'Nothing was taken.',
    letGo: (amount: N) => <>The {amount} that it had approved are let go.</>,
    another: 'Try another card or another way to pay.',
    noAnswerTitle: 'The payment page did not open',
    noAnswer: 'The payment service did not answer. Nothing was taken; please try once more.',
    oursTitle: 'Something went wrong on our side',
    ours: (amount: N) => (
      <>
        Your bank had approved {amount}, but we could not take the rent, so all of it is let go. We have been
        told.
      </>
    ),
    notOpened: 'The payment page could not be opened, and we have been told.',
    mention: (code: N) => <>Nothing was taken. Try once more, or call us and mention {code}.</>,
  },
  owed: {
    asking: (what: string) =>
      `The payment for “${what}” is on its way. This page shows in a moment how it ended.`,
    title: (what: string) => `To pay: ${what}`,
    fromDeposit: 'We wanted to take this from the deposit, but your bank did not allow it. ',
    fromCard: 'We wanted to take this from the card you let us store, but your bank did not allow it. ',
    pay: (amount: N) => <>Please pay it here: {amount}. Not right? Talk to us before you pay.</>,
  },
  refunds: {
    title: 'Back to you',
    why: {
      CANCELLED: 'Because the booking was cancelled',
      CHANGED_DATES: 'Because the dates were changed',
      NOT_AS_PROMISED: 'Because something was not as promised',
      RETURNED_EARLY: 'Because the gear came back early',
      OBJECTION: 'Because you were right to object',
      MISTAKE: 'Because it was taken by mistake',
      GOODWILL: 'Because we want you to come back',
    },
    states: {
      WAITING: 'on its way to you',
      ASKED: 'on its way to you',
      PENDING: 'on its way to you',
      DONE: 'sent back the way you paid; banks need a few days to show it',
      FAILED: 'could not go back yet; we are seeing to it',
      OWED: 'cannot go back the way you paid; we pay it back in another way and write to you',
      PAID_OTHERWISE: 'paid back in another way',
    },
    reference: (reference: string) => `, reference ${reference}`,
  },
  extras: {
    dates: 'Other dates',
    title: 'After the rental',
    standings: {
      ASKING: 'we are asking the bank',
      DECLINED: 'your bank said no, nothing was taken',
      LINK_SENT: 'to be paid, see above',
      PAID: 'paid, thank you',
      CHARGED: 'taken from the card you let us store',
      WITHDRAWN: 'no longer asked for',
    },
    disagree: (phone: string, email: string, number: string) =>
      `You do not agree? Call ${phone} or write to ${email}, and mention ${number}. What was taken wrongly is paid back.`,
  },
  gear: {
    title: 'What you booked',
    coupon: (code: string) => `Coupon ${code}`,
    rent: 'Rent',
    deposit: 'Deposit',
    accepted: (version: string) => `The terms you accepted, version ${version}`,
    terms: (version: string) => `The rental terms, version ${version}`,
  },
  counter: {
    title: 'At the counter',
    code: (number: string) => `Code of booking ${number}`,
    show: (isPickUp: boolean, number: N) => (
      <>
        Show this code when you {isPickUp ? 'pick the gear up' : 'bring the gear back'}, or say {number}.
        Whoever has the code can open this page, so show it to our staff only.
      </>
    ),
  },
  place: {
    title: 'Pick-up and return',
    questions: (number: string) => `Questions about this booking? We answer; please say ${number}.`,
  },
  receipts: 'Receipts',
  condition: {
    title: 'Condition of the gear',
    handedOut: (when: N, said: string, by: string | null) => (
      <>
        Handed out {when}: {said}
        {by && ` Accepted on our screen by ${by}.`}
      </>
    ),
    takenBack: (when: N, said: string) => (
      <>
        Taken back {when}: {said}
      </>
    ),
    photoOut: (name: string) => `${name} when it was handed out`,
    photoBack: (name: string) => `${name} when it came back`,
  },
  terms: {
    accepted: 'The terms you accepted',
    title: 'The rental terms of your booking',
    short: 'Terms',
    by: (version: string, name: string, when: N) => (
      <>
        Version {version}, accepted by {name} on {when}. They stay as they are here, whatever we change later.
      </>
    ),
    open: (version: string) =>
      `Version ${version}. You accept them before you pay. They stay as they are here, whatever we change later.`,
    fingerprint: 'Fingerprint of the text (SHA-256):',
  },
  cancel: {
    plans: 'Change of plans?',
    unpaid: 'Nothing is paid yet: you can let the dates go, and nothing is taken.',
    title: 'Cancel the booking',
    money: 'What becomes of your money',
    byTerms: 'By the terms you accepted',
    atOnce: 'The gear is free for others at once. This cannot be undone.',
    andBack: (amount: string) => `Cancel and get ${amount} back`,
    cancelling: 'Cancelling …',
    keep: 'Keep the booking',
    isCancelled: 'This booking is cancelled',
    closed: 'This booking can no longer be cancelled here',
    call: (phone: string, email: string) => `Call ${phone} or write to ${email}, and we look at it together.`,
  },
}

export type BookingWords = typeof en
