/** Letters about a booking: that it stands, that it ended, that it is another one now. */
export const booking = {
  confirmed: {
    subject: (number: string) => `Booking ${number} is confirmed`,
    preview: (period: string, place: string) => `${period}, ${place}. The receipt is attached.`,
    title: 'Your gear is booked',
    late: 'Your payment came after we had stopped keeping the dates for you.',
    lateStands: 'The gear was still free, so we took it for you again: your booking stands.',
    added: (number: string) =>
      `This gear was added to your booking ${number}: same place, same dates. Each of the two is paid, changed and cancelled by itself.`,
    when: 'When',
    where: 'Where',
    noAccount: 'No account needed. The link is yours alone: whoever has it sees your booking.',
    wayTitle: 'How to get there',
    way: (address: string) => `We hand out the gear at ${address}.`,
    desk: (phone: string) => `Tell us your name or booking number at the desk. Late or lost? Call ${phone}.`,
    map: 'See it on a map',
    paidTitle: 'What you have paid',
    rent: 'Rent',
    paid: (rent: string, method: string) => `${rent}, paid${method ? ` with ${method}` : ''}`,
    paidIn: (deposit: string) => `${deposit}, paid in and kept for you`,
    approved: (deposit: string) => `${deposit}, approved but not taken`,
    toApprove: (deposit: string) => `${deposit}, to be approved before the pick-up`,
    receipt: 'The receipt is attached.',
  },
  confirmedDeposit: {
    title: 'Your deposit',
    later: (when: string, deposit: string) =>
      `There is time until you come, so your bank need not keep anything aside yet. We send you a link on ${when}: please approve the deposit of ${deposit} with it before you pick up the gear. We can hand it out only then.`,
    noPayment:
      'It is not a payment. We may take from it only if the gear comes back damaged or late, with a reason, a receipt and a way to object.',
    renew: (day: string, deposit: string) =>
      `A bank keeps an approval for some days only, and your rental is longer. Around ${day} we ask you to approve the ${deposit} anew, by link. The earlier approval is let go then.`,
    approved: (deposit: string, until: string | null) =>
      `You approved a deposit of ${deposit}. We have not taken it. We may take from it only if the gear comes back damaged or late, with a reason, a receipt and a way to object.${until ? ` We can do so until ${until}.` : ''}`,
    release:
      'Bring everything back whole and on time and we let the deposit go. Nothing is charged, so there is no refund to wait for.',
    lapse:
      'Bring everything back whole and on time and nothing happens: the deposit lapses by itself. Nothing was charged, so there is no refund to wait for.',
    bankTitle: 'What your bank will show',
    bank: (total: string, rent: string) =>
      `You approved ${total} in one go, and right after that we charged the rent, ${rent}.`,
    both: (total: string, rent: string) =>
      `For a while your bank may show both: ${total} as blocked, and ${rent} as charged.`,
    days: 'Depending on the bank and the time of day it can take some days before blocked and charged amounts are brought up to date.',
    blocked: (day: string) =>
      `Your bank may keep the deposit blocked until ${day}: so long it is guaranteed to us.`,
    unblocked: 'After that your bank usually stops blocking the deposit; what you approved still holds.',
    askBank: (total: string) =>
      `If ${total} are still blocked after 2–3 bank days, please contact your bank: only they can free the amount.`,
    paidIn: (deposit: string) =>
      `This way of paying cannot block money, so the deposit of ${deposit} was paid in together with the rent.`,
    keeping:
      'It stays your money in our keeping. We may keep from it only what damage or delay costs, with a reason, a receipt and a way to object.',
    paidInBack: 'Bring everything back whole and on time and we pay all of it back, the way you paid it in.',
    paidInBank: (total: string, rent: string, deposit: string) =>
      `One payment of ${total}, made right away: ${rent} rent and ${deposit} deposit. After the return it shows the deposit coming back.`,
    paidInDays:
      'Depending on the bank that can take some days. If it has not come 2–3 bank days after we wrote that we sent it, please contact your bank, or us.',
  },
  toPay: {
    subject: (number: string, until: string) => `Pay for booking ${number} until ${until}`,
    preview: (amount: string) => `Read the terms, accept them, and pay ${amount}.`,
    title: 'Your gear is kept for you',
    kept: (place: string, until: string) =>
      `Our staff at ${place} have booked this for you. It is kept until ${until}.`,
    approve: (amount: string) =>
      `Open the link to read the terms and accept them, and approve ${amount} with your own card or bank: the rent is taken, the deposit is only approved.`,
    pay: (amount: string) =>
      `Open the link to read the terms and accept them, and pay ${amount} with your own card or bank.`,
    button: (amount: string) => `Read the terms and pay ${amount}`,
    nothing: 'If you do not want it, do nothing: unpaid, the booking ends by itself, and nothing is taken.',
  },
  cancelled: {
    subject: (number: string) => `Booking ${number} is cancelled`,
    subjectNoShow: (number: string) => `Booking ${number} was not picked up`,
    previewBack: (back: string) => `${back} of the rent goes back to you.`,
    preview: 'What becomes of your money.',
    title: 'Your booking is cancelled',
    titleNoShow: 'We have ended your booking',
    noShow: 'Nobody came to pick the gear up, so we have ended the booking.',
    byRenter: 'As you asked, we have cancelled the booking, and the gear is free for others.',
    byStaff: 'We have cancelled the booking. If you do not know why, please ask us.',
    wasFor: 'It was for',
    unpaid: 'Nothing had been taken from you, and nothing will be.',
    back: (percent: number, back: string) =>
      `By the terms that you accepted ${percent} % of the rent goes back: ${back}. It goes back the way you paid, and we write to you once more when it is sent.`,
    noneBack: 'By the terms that you accepted nothing of the rent goes back at this point.',
    rentPaid: 'Rent paid',
    goesBack: 'Goes back to you',
    stays: 'Stays with us',
    depositBack: (deposit: string) => `The deposit of ${deposit} that you had paid in goes back whole.`,
    depositReleased: (deposit: string) =>
      `We let the deposit of ${deposit} go. It was never taken, so there is no refund of it to wait for; some banks need a few days to show it.`,
    depositNot: (deposit: string) =>
      `The deposit of ${deposit} was only approved and never taken, and we no longer take any of it.`,
    depositLapses: (day: string | null) =>
      `The approval lapses by itself${day ? `, on ${day} at the latest` : ''}; there is nothing to give back.`,
  },
  changed: {
    subjectPay: (number: string, amount: string) => `New dates for booking ${number}: please pay ${amount}`,
    subject: (number: string) => `New dates for booking ${number}`,
    title: 'Your booking has new dates',
    changedOwn: 'You have changed the dates. If it was not you, please tell us.',
    changed: 'As agreed with you, we have changed the dates. If you do not know why, please ask us.',
    newDates: 'New dates',
    before: 'Before',
    toPay: 'To be paid',
    goesBack: 'Goes back to you',
    button: (amount: string) => `Pay ${amount}`,
    deposit: 'The deposit stays what it was, and so does everything else.',
    pay: (amount: string, carried: string | null) =>
      `With the new dates ${amount} is to be paid${carried ? `, which includes ${carried} that an earlier change still asked for` : ''}. You can pay it on the page of your booking.`,
    payFirst: 'The gear is handed out once it is paid.',
    payUntil: (when: string, period: string) =>
      `Please pay by ${when}: otherwise your dates become ${period} again by themselves.`,
    stays: (amount: string) => `By the terms that you accepted ${amount} of what you gave up stays with us.`,
    letGo: 'The new dates would cost more; we do not ask you for it.',
    keptOut: 'The gear had left already, so the rent stays what it was.',
    kept: 'The rent stays what it was.',
    back: (amount: string) =>
      `The new dates cost less: ${amount} goes back the way you paid, and we write to you once more when it is sent.`,
    notAsked: 'What we had asked you to pay for the other dates is not to be paid any more.',
  },
  putBack: {
    subject: (number: string) => `Your earlier dates are back: booking ${number}`,
    title: 'Your earlier dates are back',
    why: 'You had taken other dates, and what they cost more was not paid in time. So your booking has the dates from before again, at the rent from before.',
    now: 'Your dates',
    not: 'Not any more',
    nothing: 'Nothing more is asked of you for the other dates.',
    still: (amount: string) =>
      `As before, ${amount} is to be paid for what we had changed together with you.`,
    lastMinute: 'Did you pay in the last minute? Then do nothing: that money goes back by itself.',
    again: 'If you still want other dates, change them again on the page of your booking.',
  },
  substituted: {
    subject: (number: string, is: string) => `Other gear for booking ${number}: ${is}`,
    preview: (was: string) => `Instead of ${was}, at the same price.`,
    title: 'You get something else, at the same price',
    sorry: (was: string, is: string) =>
      `We are sorry: ${was} is not back from an earlier rental. We keep ${is} for you instead.`,
    same: 'What you have paid and the deposit stay as they are.',
    now: 'Now',
    before: 'Before',
    otherwise: (phone: string, email: string) =>
      `If that does not suit you, call ${phone} or write to ${email} before you come: we find another way, or pay back what you have paid.`,
  },
  declined: {
    subjectBank: (number: string) => `The payment for booking ${number} was declined`,
    subject: (number: string) => `The payment for booking ${number} did not go through`,
    nothingTaken: 'Nothing was taken.',
    titleBank: 'Your bank said no',
    title: 'Something went wrong on our side',
    bank: (amount: string) => `Your bank declined the payment of ${amount}. Nothing was taken.`,
    bankWhy:
      'Banks do not tell us why: it can be a limit, a wrong code, or a card that is closed for buying online.',
    us: (amount: string) =>
      `Your bank had approved ${amount}, but the payment could not be carried out. The fault lies with us or with our payment service, not with you or your bank, and we have been told.`,
    usLetGo: 'Nothing was taken, and what was approved is let go.',
    again: 'You can try again with the same card or another one on the page of your booking.',
    button: 'Try again',
    gone: 'We no longer keep the dates, but they may still be free.',
    free: 'See what is free',
    until: (time: string) =>
      `We keep your dates until ${time}. You can try again with the same card or another one.`,
  },
  lapsed: {
    subject: (number: string) => `Booking ${number} ended without a payment`,
    title: 'We let your dates go',
    ended: (number: string) =>
      `We kept the gear for you while you were paying, but no payment came, so booking ${number} has ended.`,
    nothing: 'Nothing was taken from your account.',
    still: 'If you still want to go, the gear may well be free.',
    lastMinute:
      'Did you pay in the last minute? Then do nothing: as soon as we hear of it, we either give you the dates again or let the money go by ourselves, and write to you.',
  },
}
