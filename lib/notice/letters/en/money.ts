/** Letters that ask for money after the rental, say that it came, or give some back. */
export const money = {
  why: {
    DAMAGE: 'The gear you rented came back damaged.',
    DELAY: 'The gear you rented came back late.',
    CHANGED_DATES: 'The dates of your booking were changed, and the new ones cost more.',
    OTHER: 'Something about your rental is still to be paid; what it is stands below.',
  },
  youCanObject: (reason: string) => `${reason}. You can object.`,
  link: {
    payBy: 'To be paid by',
    subject: (amount: string, number: string) => `Please pay ${amount} for booking ${number}`,
    title: (amount: string) => `We ask you to pay ${amount}`,
    declined: (amount: string, from: 'CARD' | 'DEPOSIT') =>
      `As agreed when you booked, we wanted to take ${amount} from your ${from === 'CARD' ? 'card' : 'deposit'}, but your bank declined. Nothing was taken.`,
    other: (amount: string) => `We ask you to pay ${amount} for it.`,
    costs: (amount: string) => `It costs ${amount}, which we cannot take from your deposit.`,
    button: (amount: string) => `Pay ${amount}`,
  },
  announced: {
    subject: (amount: string, number: string) => `We are charging your card ${amount} for booking ${number}`,
    title: (amount: string) => `${amount} from the card you let us store`,
    agreed: (card: string, amount: string) =>
      `When you booked you agreed that we may use your card (${card}) for this, up to an amount that you were shown. We are charging it ${amount} now; you need not do anything.`,
    card: 'Card',
    there: 'There you also find what you agreed to, word for word, and can take it back for the future.',
    receipt: 'When the bank has carried it out, you get the receipt by e-mail.',
  },
  received: {
    subject: (amount: string, number: string) => `We received ${amount} for booking ${number}`,
    titleCard: 'Your card was charged',
    title: 'Thank you, it is paid',
    card: 'Your bank has carried out what we wrote to you about. There is nothing more to pay for this.',
    arrived: 'Your payment has arrived. There is nothing more to pay for this.',
    paid: 'Paid',
    with: 'With',
  },
  refundReasons: {
    CANCELLED: 'The booking was cancelled',
    CHANGED_DATES: 'The dates were changed',
    NOT_AS_PROMISED: 'Something was not as we had promised',
    RETURNED_EARLY: 'The gear came back early',
    OBJECTION: 'You objected, and you were right',
    MISTAKE: 'It was taken by mistake',
    GOODWILL: 'Because we want you to come back',
  },
  refund: {
    subject: (amount: string, number: string) => `We paid back ${amount} for booking ${number}`,
    previewSeveral: 'The receipts are attached.',
    title: (amount: string) => `${amount} is on its way back to you`,
    sent: 'We have sent this money back the way it was paid. Depending on the bank it may take some days before you see it.',
    receipts: 'Receipts',
    belongs: 'Belongs to receipt',
    otherwise: (amount: string) =>
      `Another ${amount} cannot go back that way. We pay it back in another one, and write to you again when we have.`,
  },
  otherwise: {
    preview: (receipt: string) => `In another way than it was paid. Receipt ${receipt} is attached.`,
    title: (amount: string) => `${amount} paid back to you`,
    how: 'This money could not go back the way it was paid, so we have paid it back in another one, as agreed with you.',
    find: 'If you do not find it, tell us and mention the reference.',
    reference: 'Reference',
  },
}
