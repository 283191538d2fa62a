/** Letters about a claim for damage. */
export const claim = {
  papers: { ESTIMATE: 'estimate', INVOICE: 'repair invoice' },
  inAll: 'In all',
  opened: {
    subject: (number: string, day: string) => `Damage in booking ${number}: please answer by ${day}`,
    preview: (amount: string) => `${amount}, item by item. Nothing has been taken for it.`,
    title: (amount: string) => `We think you answer for ${amount}`,
    what: 'Gear of your rental came back damaged or incomplete. Below stands what for, and how much.',
    first: 'Nothing has been taken for it: first we want to hear you.',
    photos: (count: number) =>
      `${count === 1 ? 'The photo of it is' : `The ${count} photos of it are`} on the page behind the button, with every paper.`,
    button: 'Look at it and answer',
    until: (time: string) => `Until ${time} you can answer`,
    how: 'Accept it, accept some of it, or object, and add photos of your own. A person decides after that, item by item, and writes to you why.',
    silence: 'If we do not hear from you by then, we decide on what we have.',
    lapses: (day: string) => `What has not been decided by ${day} is not collected any more.`,
    byLink: (most: string) => `What is decided is asked for by link: ${most} at most.`,
    both: (fromDeposit: string, byLink: string) =>
      `Up to ${fromDeposit} can come from your deposit; for what is above it, ${byLink} at most, you would get a link to pay.`,
    fromDeposit: (most: string) => `What is decided comes from your deposit: ${most} at most.`,
  },
  reminder: {
    subject: (number: string, day: string) => `Booking ${number}: you can answer until ${day}`,
    preview: (amount: string) => `${amount} for damage. We have not heard from you yet.`,
    title: 'We would like to hear you',
    wrote: (day: string, amount: string) =>
      `On ${day} we wrote to you that gear of your rental came back damaged or incomplete, and that we think you answer for ${amount}.`,
    can: (until: string) =>
      `You can accept it, accept some of it, or object until ${until}. After that we decide on what we have.`,
    same: 'Nothing changes in what we ask for, whether you answer today or on the last day.',
  },
  decided: {
    subjectNothing: (number: string) => `Decided: nothing is asked for in booking ${number}`,
    subject: (amount: string, number: string) => `Decided: ${amount} for damage in booking ${number}`,
    nothing: 'You owe nothing for it.',
    preview: (claimed: string) => `We had asked for ${claimed}.`,
    title: (amount: string) => `${amount} stays with you`,
    answered: 'We have read what you wrote and looked at all of it again.',
    unanswered: 'The time to answer is over and we have not heard from you, so we decided on what we have.',
    why: 'Why',
    of: (amount: string, claimed: string) => `${amount}, of ${claimed}`,
    collected:
      'It is taken from your deposit as far as that reaches, and you get a receipt; for what is above it you get a link to pay.',
    button: 'Open the decision',
    disagree:
      'You still do not agree? Answer this e-mail. What was taken wrongly is paid back, and you are free to take it to your bank or to a board for consumers.',
  },
  ended: {
    subject: (number: string) => `Nothing more is asked for in booking ${number}`,
    title: 'We have let it go',
    withdrawn: (amount: string) => `We had asked for ${amount} for damage, and have taken that back.`,
    lapsed: (amount: string) =>
      `We had asked for ${amount} for damage and have not decided in time. So it is over.`,
    rest: (amount: string) =>
      `We had sent you a link to pay ${amount} for damage, and do not ask for it any more. The link has ended.`,
    oweNoMore: 'You owe nothing more for it.',
    again: 'Look at it again',
    owe: 'You owe nothing for it.',
    taken: 'What we had taken for it from your deposit goes back to you; a letter follows when it does.',
  },
}
