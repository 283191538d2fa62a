/** The deposit explained to somebody who has never had one. */
export const en = {
  title: 'How deposits work',
  description:
    'What you approve, what is taken, what your bank shows, and what happens if gear is damaged or late.',
  lead: 'You approve the rent and the deposit, as a rule in one go. Only the rent is taken.',
  stories: {
    paid: {
      title: 'You have booked and paid',
      text: (rent: string, deposit: string, total: string) =>
        `A city bike for one day: rent ${rent}, deposit ${deposit}. You approve ${total}; ${rent} is taken at once.`,
    },
    back: {
      title: 'The bike comes back as it was',
      text: 'Nothing more is taken. The deposit lapses by itself, and there is nothing to pay back.',
    },
    bent: {
      title: 'Or it comes back with a bent wheel',
      text: (wheel: string, rest: string) =>
        `A new wheel is ${wheel}. That much is taken from the deposit, with a receipt; ${rest} are left alone.`,
    },
  },
  parts: (mostDays: number): { title: string; texts: (string | [string, string])[] }[] => [
    {
      title: 'What your bank shows',
      texts: [
        'Right after you have approved the whole amount, the rent is charged. So you may see two things at the same time: the whole amount as pending, and the rent as a payment.',
        'Depending on the time and on your bank, it can take some days before the pending and the charged amounts are updated. Normally the pending one goes away and the rent alone stays.',
        'Is the pending amount still there after two or three bank days? Then please contact your bank. We do not block it; the page of your booking has the dates and the reference to tell them.',
      ],
    },
    {
      title: 'If the gear is damaged or late',
      texts: [
        'We look at the gear when it comes back. Only for damage, for something that is missing, or for a late return may we take money from the deposit: what it costs, and never more than the deposit. You get a receipt by e-mail at once that says how much, why, and how to object, with photos where we have them.',
        'You approved the deposit beforehand, so you are not asked again, and your bank normally carries the charge out. That is not certain: a bank may say no to a later charge. Then we send you a link to pay instead.',
        'If there is too little on the account on that day, some banks carry the charge out all the same, and the account can go below zero. Others decline it.',
      ],
    },
    {
      title: 'If everything is fine',
      texts: [
        'Then nothing happens. Nothing was taken, so there is no refund to wait for and none will appear on your statement. What you approved lapses by itself; the page of your booking says on which day.',
      ],
    },
    {
      title: 'When the pick-up is weeks away, or the rental is long',
      texts: [
        'No bank keeps an approval for ever. So when your pick-up is far away you pay the rent only, and we send you a link to approve the deposit shortly before you come. We hand the gear out once it is approved.',
        'On a long rental we ask you to approve the deposit anew before the first approval ends, and let the first one go. You see all the dates before you book, and again on the page of your booking.',
      ],
    },
    {
      title: 'Two dates that are easily mixed up',
      texts: [
        [
          'Guaranteed until:',
          'as long as your bank keeps the amount aside. With most cards that ends when the rent is taken.',
        ],
        [
          'Capturable until:',
          `the last day on which we could still charge some of the deposit, at most ${mostDays} days after you approved it. That the amount is no longer blocked does not mean that this day has passed. Both are on the page of your booking.`,
        ],
      ],
    },
    {
      title: 'Paying with Swish or straight from an account',
      texts: [
        'Some ways to pay cannot keep an amount approved. Then the deposit is really paid together with the rent, and what is left of it is paid back after the gear has come back. Your booking says so, and so does the receipt.',
      ],
    },
  ],
  question: 'Still a question?',
  call: 'Call or write. Please have the number of your booking at hand.',
}

export type HelpWords = typeof en
