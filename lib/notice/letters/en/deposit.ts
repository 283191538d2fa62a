/** Letters about the deposit, and about gear that is back. */
export const deposit = {
  captured: {
    subject: (amount: string, number: string, isKept: boolean) =>
      `${isKept ? 'We kept' : 'We took'} ${amount} from the deposit of booking ${number}`,
    title: (amount: string, isKept: boolean) => `${amount} ${isKept ? 'kept' : 'taken'} from your deposit`,
    damaged: 'The gear you rented came back damaged.',
    late: 'The gear you rented came back late.',
    kept: (amount: string) => `So we have kept ${amount} of the deposit you paid in; no new money was taken.`,
    taken: (amount: string) =>
      `So we have taken ${amount} from your deposit, as agreed when you booked. Your bank may show it as a new charge on the card you booked with.`,
    photos: (count: number) =>
      `${count === 1 ? 'There is a photo' : `There are ${count} photos`} on your booking's page.`,
    keptLabel: 'Kept',
    takenLabel: 'Taken',
    vat: 'VAT',
    vatOf: (amount: string, rate: string) => `${amount} of it (${rate})`,
    noVat: 'None, compensation is outside the scope of VAT',
    left: 'Left of the deposit',
    nothingLeft: 'Nothing is left of the deposit: no more can be taken from it.',
    restBack: (left: string) =>
      `The rest, ${left}, is paid back the way you paid it in. We write to you when it is sent.`,
    untilDay: (day: string, isReleased: boolean) =>
      `until ${day}; ${isReleased ? 'we let it go when everything is settled' : 'after that it lapses by itself'}`,
    untilLapse: 'until it lapses by itself',
    rest: (left: string, until: string) =>
      `The rest, ${left}, has not been taken. It could be used for damage or delay in this rental ${until}.`,
    aside: (day: string) => `Your bank keeps it aside until ${day}.`,
    notAside: 'Your bank no longer keeps it aside.',
  },
  refunded: {
    subject: (number: string, amount: string) =>
      `Your deposit for booking ${number} is on its way back: ${amount}`,
    title: (amount: string) => `${amount} of your deposit goes back to you`,
    rest: (kept: string) => `We kept ${kept}, as we wrote to you, and have sent back the rest.`,
    all: 'We have sent back all of the deposit you paid in. Thank you for looking after the gear.',
    days: 'Depending on the bank it may take some days before you see it.',
    kept: 'Kept',
  },
  returnedLate: {
    subject: (number: string) => `The gear of booking ${number} is back, later than agreed`,
    preview: 'We found no damage, but it came back late.',
    title: 'Back, but late',
    noDamage: 'We have checked the gear and found no damage.',
    costs: (fee: string) =>
      `It came back later than agreed. By the terms that you accepted, that costs ${fee}: by the price list, for hours in which the shop was open.`,
    notYet:
      'Nothing has been taken for it yet. Somebody here looks at it first, and we write to you before or when anything is taken or asked for. If something kept you that was not your fault, tell us.',
  },
  returned: {
    subject: (number: string) => `Thank you: the gear of booking ${number} is back`,
    preview: 'Everything is in order.',
    title: 'Back, and all in order',
    checked: 'We have checked the gear and found nothing to complain about. We hope it was a good trip.',
    restUnused: 'We have not used what was left of your deposit.',
    unused: 'We did not use your deposit.',
    payingBack: (left: string) => `We are paying back ${left} now, and write to you when it is sent.`,
    never: (left: string) =>
      `The ${left} were never taken from your account, so you will not see a refund of them either.`,
    release: 'We let the approval go; there is nothing you need to do.',
    lapse: (day: string | null) =>
      `The approval lapses by itself${day ? ` on ${day}` : ''}; there is nothing you need to do.`,
  },
  returnedDamaged: {
    subject: (number: string) => `The gear of booking ${number} is back with us`,
    preview: 'Something is not as it was: we look at it first.',
    title: 'Back, and something to look at',
    back: 'We have your gear back. Not all of it is as it was when it left, so somebody looks at it closely.',
    nothing: 'Nothing has been taken for it.',
    claim:
      'If we ask you for anything, we write what it is for and how much, with photos, and you can answer before a person decides. If we do not, you hear about your deposit.',
  },
  link: {
    subject: (number: string, isAnew: boolean) =>
      `Please approve the deposit for booking ${number}${isAnew ? ' anew' : ''}`,
    preview: (amount: string) => `${amount}, approved with your bank and not taken.`,
    titleAnew: 'Your deposit needs a new approval',
    title: 'Approve your deposit',
    declined: (amount: string) =>
      `We asked the card you let us keep for ${amount}, and your bank said no. Nothing was taken.`,
    anew: (amount: string, ends: string | null) =>
      `A bank keeps an approval for some days only${ends ? `, yours until ${ends}` : ''}, and your rental is longer. Please approve the deposit of ${amount} once more.`,
    before: (time: string, amount: string) =>
      `You pick up your gear on ${time}. Before that, please approve the deposit of ${amount} with your bank: we can hand the gear out only then.`,
    noPayment:
      'It is not a payment: nothing of it is taken unless the gear comes back damaged, incomplete or late.',
    button: (amount: string) => `Approve ${amount}`,
    afterwards:
      'When the new approval is there, we let the earlier one go. For a short while your bank may show both.',
    atDesk: (city: string) =>
      `You can also open the link on your phone at our desk in ${city}, but it is quicker before.`,
  },
  released: {
    subject: (number: string, amount: string) => `Your deposit for booking ${number} is released: ${amount}`,
    preview: 'Nothing of it was taken.',
    title: (amount: string) => `${amount} of your money is free again`,
    told: (amount: string) =>
      `We have told the bank that we do not need your deposit. The ${amount} were only approved and never taken, so you will not see a refund of them.`,
    days: 'Depending on the bank it may take some days before your account shows them as free. If they are still blocked after two or three bank days, ask your bank, and show them this letter.',
    label: 'Released',
    on: 'On',
    approvedWith: 'Approved with',
  },
  letGo: {
    'too-late': {
      subject: (number: string) => `Your money for booking ${number} goes back to you`,
      preview: 'The dates were taken before your payment came.',
      title: 'Too late for these dates',
      what: (amount: string) =>
        `Your payment of ${amount} came after we had stopped keeping the dates, and by then somebody else had booked the gear. So there is no booking, and you owe nothing.`,
    },
    twice: {
      subject: (number: string) => `You paid twice for booking ${number}: one goes back`,
      preview: 'Your booking is safe.',
      title: 'You paid twice',
      what: (amount: string) =>
        `Your booking is paid and stands as it is. A second payment of ${amount} came for it, perhaps from another window: that is one too many.`,
    },
    withdrawn: {
      subject: (number: string) => `Your last payment for booking ${number} goes back to you`,
      preview: 'It was not asked for any more.',
      title: 'This was not to be paid any more',
      what: (amount: string) =>
        `Your payment of ${amount} came when we did not ask for it any more, for instance because its time was over. Your booking stands as its page shows it.`,
    },
    cancelled: {
      subject: (number: string) => `Your money for the cancelled booking ${number} goes back to you`,
      preview: 'It came after the booking had been cancelled.',
      title: 'Paid after it was cancelled',
      what: (amount: string) =>
        `Your payment of ${amount} came after the booking had been cancelled. So there is no booking, and you owe nothing.`,
    },
    'not-needed': {
      subject: (number: string) => `Your approval of the deposit for booking ${number} is not needed`,
      preview: 'You owe nothing for it.',
      title: 'No deposit is needed any more',
      what: (amount: string) =>
        `You approved ${amount} as a deposit, but it came when there was nothing left to secure: the rental is over or cancelled, or another approval of yours counts already. You owe nothing for it.`,
    },
    released: (amount: string) =>
      `We have let the ${amount} go by ourselves: nothing of it was taken. Your bank may show it as blocked for some days.`,
    askBank: 'If it is still there after 2–3 bank days, please contact your bank.',
    refunded: (amount: string) =>
      `This way of paying takes the money at once, so we have paid back ${amount} by ourselves; the receipt is attached.`,
    days: 'Depending on the bank it may take some days before you see it.',
    otherDates: 'Find other dates',
    sorry: 'We are sorry about that. If you call us, we look for something that fits.',
  },
}
