/** About the rental itself: answers, and what is to come. */
export const renting = {
  soon: {
    subject: (number: string, when: string) => `Your pick-up on ${when}, booking ${number}`,
    preview: (place: string) => `At ${place}: when we are open, and what to bring.`,
    title: 'Soon you pick up your gear',
    ready: (when: string, place: string) => `Your gear is ready for you on ${when} at ${place}.`,
    hours: 'Open on that day',
    closed: (phone: string) =>
      `Our hours on that day have changed. Please call ${phone} before you come, and we find a time.`,
    bring:
      'Bring something that shows who you are, and the code on the page of your booking: it saves time at the counter.',
    late: (phone: string) => `Running late? Call ${phone}.`,
    cancel: 'Not coming? You can cancel on the page of your booking.',
  },
  handedOut: {
    subject: (number: string, until: string) => `You have your gear, back by ${until}: booking ${number}`,
    preview: 'What you have with you, when and where it is due back, and whom to call.',
    title: 'Your gear is with you',
    grades: { AS_NEW: 'as new', GOOD: 'good', WORN: 'worn', DAMAGED: 'damaged' },
    condition:
      'That is how it looked when it left. If something is not as it says here, tell us today: answer this e-mail, with a photo if you can.',
    photos: (count: number) =>
      `${count === 1 ? 'A photo of it is' : `${count} photos of it are`} on the page of your booking.`,
    rest: (count: number) =>
      `${count === 1 ? 'One more thing of your booking is' : `${count} more things of your booking are`} still waiting for you with us.`,
    backTitle: 'Bringing it back',
    until: 'Back by',
    to: 'To',
    hours: 'Open on that day',
    closed: (phone: string) =>
      `Our hours on that day have changed. Please call ${phone} before you come, and we find a time.`,
    call: (phone: string) =>
      `Something broken, lost, or will you be late? Call ${phone}: the sooner we know, the more we can do.`,
    depositTitle: 'Your deposit',
    approved: (amount: string) => `You approved ${amount}. Nothing of it has been taken.`,
    atMost: (day: string) =>
      `We can take from it until ${day}, and only for damage, loss or delay in this rental.`,
    aside: (day: string) => `Your bank may keep it blocked until ${day}.`,
    letGo: 'Bring everything back whole and on time, and we let it go.',
    lapses: 'Bring everything back whole and on time, and it lapses by itself.',
    paidIn: (amount: string) => `You paid in ${amount}. It stays your money in our keeping.`,
    paidBack: 'Bring everything back whole and on time, and we pay it back the way you paid it in.',
  },
  overdue: {
    subject: (number: string) => `Your gear is due back, booking ${number}`,
    preview: (phone: string) => `Please bring it back, or call ${phone}.`,
    title: 'We are waiting for your gear',
    wasDue: (when: string) => `Your gear was due back on ${when}, and we do not have it yet.`,
    others: 'Somebody else may be waiting for it, and being late may cost what your terms say.',
    call: (phone: string) => `Please bring it back now, or call ${phone} and tell us when: we find a way.`,
    crossed: 'If you have just brought it back, thank you, and forget this letter.',
  },
  corrected: {
    subject: (number: string) => `Your link to booking ${number}`,
    preview: 'From now on our letters about it come to this address.',
    title: 'Now we have your address right',
    from: (place: string) =>
      `Our letters about this booking went to a wrong address. ${place} has corrected it: from now on they come to you.`,
    onlyThis: 'This is your new private link; the one in earlier letters does not work any more.',
    all: 'On the page of your booking you find everything that we have written: what you have paid, the receipts, the deposit, and when to be where.',
  },
  answered: {
    subject: (number: string) => `Our answer about booking ${number}`,
    preview: 'You asked us something about your booking.',
    title: 'You asked, we answer',
    youAsked: 'You asked',
    more: 'Is there more you want to know? Ask on the page of your booking, or answer this e-mail.',
  },
}
