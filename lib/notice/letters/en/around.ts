/** What stands around every letter, what several of them say, and the link that signs somebody in. */
export const around = {
  frame: {
    greeting: (renter: string) => `Hello ${renter},`,
    contact: {
      title: 'Questions? A person answers.',
      booking: (number: string) => `Answer this e-mail, or reach us here. Your booking number is ${number}.`,
      signIn: 'Answer this e-mail, or reach us here.',
    },
    rehearsal: 'Sandbox: this is a rehearsal, no real money moves.',
    why: (number: string) => `You get this letter because of booking ${number}.`,
    whySignIn: 'You get this letter because somebody asked to sign in with your address.',
  },
  open: 'Open your booking',
  fromStaff: 'From our staff',
  attached: (receipt: string) => `${receipt} (attached)`,
  receiptAttached: (receipt: string) => `Receipt ${receipt} is attached.`,
  labels: {
    booking: 'Booking',
    gear: 'Gear',
    rented: 'Rented',
    reason: 'Reason',
    amount: 'Amount',
    receipt: 'Receipt',
    rentReceipt: 'Receipt for the rent',
    deposit: 'Deposit',
    paidBack: 'Paid back',
    to: 'To',
  },
  reasons: {
    DAMAGE: 'Damage to the gear',
    DELAY: 'Late return',
    CHANGED_DATES: 'Other dates',
    OTHER: 'Something else',
  },
  objection: {
    title: 'If you do not agree',
    how: 'Tell us why: answer this e-mail, or use the contacts below. A person looks at it again, with everything that was noted about your rental, and answers you in writing.',
    back: 'What was taken wrongly is paid back.',
  },
  signIn: {
    subject: (brand: string) => `Sign in to ${brand}`,
    preview: (minutes: number) => `The link works once, within ${minutes} minutes.`,
    title: 'Your link to sign in',
    open: (minutes: number) =>
      `Open this link within ${minutes} minutes to see your bookings and receipts. It works once.`,
    button: 'Sign in',
    notYou:
      'If you did not ask for it, do nothing: nobody can sign in without this e-mail, and the link soon stops working.',
    keep: 'Please do not pass it on.',
  },
}
