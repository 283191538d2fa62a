import type { ReactNode } from 'react'

type N = ReactNode

/** The money of a booking and its deposit, in the words of somebody whose money it is. */
export const en = {
  money: 'Your money',
  paidWith: (method: string) => `Paid with ${method}`,
  clocks: {
    guaranteed: 'Guaranteed until',
    aside: 'Your bank keeps it aside',
    notAside: 'Your bank no longer keeps it aside',
    capturable: 'Capturable until',
    after: 'After that nothing more can be taken',
  },
  asked: {
    asking: 'The approval of your deposit is on its way. This page shows in a moment how it ended.',
    titleAnew: 'Your deposit needs a new approval',
    title: 'Approve your deposit',
    anew: (amount: N) => (
      <>
        The approval that your bank gave ends soon, and the gear is still to be looked over. Please approve{' '}
        {amount} once more; the earlier approval is let go then.
      </>
    ),
    before: (amount: N, when: N) => (
      <>
        Please approve {amount} with your bank before you pick up the gear, {when}. We can hand it out only
        then.
      </>
    ),
    noPayment:
      'It is not a payment: nothing of it is taken unless the gear comes back damaged, incomplete or late.',
    button: (amount: string) => `Approve ${amount}`,
    already: (ask: N) => <>Approved already? This page notices by itself, or {ask}.</>,
    laterTitle: 'Your deposit comes later',
    later: (when: N, amount: N) => (
      <>
        On {when} we send you a link to approve the deposit of {amount} with your bank. Please do that before
        you pick up the gear: we can hand it out only then.
      </>
    ),
    longTitle: 'Your rental is longer than an approval lasts',
    long: (day: N, amount: N) => (
      <>
        Around {day} we ask you to approve the deposit of {amount} anew, by link. The earlier approval is let
        go then.
      </>
    ),
  },
  bank: {
    title: 'What your bank shows',
    help: 'How deposits work',
    first: (total: N, rent: N) => (
      <>
        First your bank shows {total} as approved; many banks call that pending or blocked. Right after it we
        take the rent, {rent}, so a payment of {rent} appears at once.
      </>
    ),
    noMore: 'From then on nothing more is blocked as a rule. ',
    days: 'Depending on the time and on your bank it can take some days before both amounts are brought up to date.',
    ask: (total: N) => (
      <>
        Does your bank still show {total} or the rest of it after two or three bank days? Then please ask your
        bank: we do not block it.
      </>
    ),
    aside: (deposit: N, day: N) => (
      <>
        The deposit of {deposit} is approved apart from the rent. Your bank keeps it aside until {day} and may
        show it as pending until then.
      </>
    ),
    notOver: (day: N) => (
      <>
        That the deposit has vanished from your account does not mean that it is over: until {day} we can
        still take what you approved, if the gear was damaged or late.
      </>
    ),
    paidIn: (method: string, total: N, rent: N, deposit: N | null) => (
      <>
        With {method} an amount cannot only be approved. So {total} really left your account: the rent of{' '}
        {rent}
        {deposit && <> and the deposit of {deposit}</>}.
      </>
    ),
    payBack:
      'When the gear is back, we pay back what is left of the deposit the same way. It is yours all along: on the receipt it is no sale. After we have sent it, banks need one to three days to show it.',
    onTheWay: (amount: N) => <>{amount} are on their way back to you now.</>,
    tell: 'To tell your bank',
    approved: (amount: N, seller: string) => (
      <>
        {amount} approved for {seller}
      </>
    ),
    taken: (amount: N) => <>{amount} taken</>,
    refunds: {
      DONE: 'paid back',
      PENDING: 'on its way back',
      FAILED: 'could not be paid back yet',
    },
  },
  taken: {
    title: 'Taken from the deposit',
    titleNone: 'Damage or delay',
    disagreeTitle: 'You do not agree?',
    disagree: (number: string) =>
      `Write to us or call us, best within 14 days of the receipt, and mention ${number}. We show you what the amount is made of, and pay back what we cannot explain.`,
    today: (hours: string) => `Today ${hours}`,
    closed: 'Closed today',
    reasons: { DAMAGE: 'Damage to the gear', DELAY: 'Late return' },
    photo: (at: number, of: number) => `Damage, ${at} of ${of}; opens in full`,
    nothing: (limit: N) => <>Nothing of the deposit of {limit} has been taken.</>,
    keptOf: (limit: N, kept: N, paidBack: N | null, stillToPay: N | null) => (
      <>
        Of the deposit of {limit}, {kept} has been kept
        {paidBack && <> and {paidBack} paid back</>}
        {stillToPay && <>; {stillToPay} is still to be paid back</>}.
      </>
    ),
    takenOf: (limit: N, taken: N, left: N) => (
      <>
        Of the deposit of {limit}, {taken} has been taken; {left} has not.
      </>
    ),
    fates: {
      done: 'taken',
      asking: 'we are asking the bank',
      paid: 'your bank said no; you have paid it since',
      declined: 'your bank said no, nothing was taken',
    },
  },
  afterwards: {
    late: (fee: N) => (
      <>
        It came back later than agreed; by the terms that costs {fee}. Nothing has been taken for it yet:
        somebody here looks at it first, and we write to you.
      </>
    ),
    owed: 'Something is still to be paid; it is below.',
    taken: 'What was taken from the deposit, and why, is below.',
    claimed: 'The deposit stays as it is until that is decided.',
    paidBack: 'The deposit has been paid back the way you paid it. Banks need a few days to show it.',
    payBack: 'The deposit will be paid back the way you paid it; we write to you when it is on its way.',
    released: 'Your deposit is released; banks need a few days to show it as free.',
    release: 'Nothing of the deposit has been taken. We release it, and write to you when we have.',
    over: 'Nothing of the deposit was taken, and it can no longer be.',
    lapses: (day: N) => (
      <>Nothing of the deposit has been taken. It lapses by itself on {day}, and you need not do anything.</>
    ),
  },
  card: {
    title: 'Your card',
    was: (card: string) => `${card} was stored for this booking. `,
    forgotten: (day: N) => <>It was forgotten on {day}.</>,
    ended: (day: N) => <>The time for that ended on {day}.</>,
    noMore: 'Nothing can be charged to it any more.',
    deleted: (isDeletedThere: boolean) =>
      `Our key to the card is deleted. Its number was never with us; our payment service, where you typed it in, ${isDeletedThere ? 'is told to delete it too' : 'keeps it by its own rules'}. What you had agreed to stays with us as proof of what was charged before.`,
    kept: (card: string, most: N, day: N) => (
      <>
        You let us keep {card} for this booking, for at most {most} beyond the deposit, until {day}. We tell
        you before we charge it.
      </>
    ),
    agreed: 'What you agreed to',
    takeBack: (isDeletedThere: boolean) =>
      `You can take this back at any time. We then delete our key to the card, and nothing can be charged to it any more. Its number was never with us: it lies with our payment service, which ${isDeletedThere ? 'we then tell to delete it too' : 'keeps it by its own rules'}.`,
    forgetting: 'Forgetting …',
    forget: 'Take it back and forget my card',
  },
}

export type DepositWords = typeof en
