/** The rental terms in English: what stands in them is put together in terms.ts. */
export const en = {
  version: (version: string) => `Rental terms, version ${version}`,
  rental: {
    whoTitle: 'Who rents to you',
    who: (place: string) =>
      `You rent from ${place}. The gear, the dates and the price are those shown on your booking.`,
    payTitle: 'What you pay at once',
    pay: 'The rent is taken as soon as your bank has approved the payment. The price includes VAT.',
    careTitle: 'How you look after the gear',
    care:
      'You bring the gear back on time, complete, and in the condition you got it in, apart from normal wear. ' +
      'Tell us at the hand-out if something is not right, and lock up what can be locked. Call us if something breaks; do not repair it yourself.',
  },
  damage: {
    title: 'What damage costs',
    where: (url: string, version: string, hasPrices: boolean) =>
      `Usual damage has a price. You find our price list for damage at ${url} in the version that holds for this booking, ${version}${hasPrices ? '; for the gear that you book it says:' : '.'}`,
    price: (name: string, amount: string) => `- ${name}: ${amount}`,
    other:
      'For what is on this list we ask for no more than it says, whatever we change later. Other damage costs what it takes to repair the gear, or what it was worth if it cannot be repaired.',
  },
  cancelling: {
    title: 'If you cancel',
    how: 'You can cancel on your booking page until the pick-up. What you get back of the rent depends on how early you do it:',
    step: (until: string, share: string) => `- ${until}: ${share}`,
    later: '- later: nothing',
    untilPickUp: 'until the pick-up',
    untilDays: (days: number) => `until ${days} days before the pick-up`,
    untilHours: (hours: number) => `until ${hours} hours before the pick-up`,
    all: 'all of it',
    nothing: 'nothing',
    noShow: (share: string, hasDeposit: boolean) =>
      `If you do not come, ${share} of the rent goes back. We pay back the way you paid${hasDeposit ? ', and take nothing of the deposit' : ''}.`,
    change: (hours: number) =>
      'You can change the dates there until then. Of what you give up goes back what cancelling gives back at that moment, and putting the rental off does not make cancelling cheaper than it was. ' +
      `If the new dates cost more, pay the difference by the time that we show you, ${hours} hours later at the most: otherwise the dates from before come back by themselves.`,
  },
  deposit: {
    title: 'The deposit',
    withRent: (most: string) => `With the rent you approve a deposit of ${most} for this booking.`,
    apart: (most: string, hours: number) =>
      `For this booking you approve a deposit of ${most}, apart from the rent: ${hours} hours before the pick-up we send you a link to do so. ` +
      'We hand the gear out when the deposit is approved.',
    noPayment: (most: string) =>
      `It is not a payment: nothing of it is taken unless one of the reasons below applies, and never more than ${most}.`,
    renewed:
      'A bank keeps such an approval for some days only, and your rental is longer. Before that time is over we ask you to approve the deposit anew; the earlier approval is let go then.',
    mayTake: 'We may take all or part of the deposit for',
    damage: '- damage: what it costs to repair the gear, or what it was worth if it cannot be repaired',
    loss: '- loss: what the gear, or a part of it, was worth when it was handed out',
    delay: (late: string) =>
      `- delay: the rent for the time that the gear came back late, by the same price list: ${late}`,
    late: (grace: number, percent: number, days: number) =>
      `from ${grace} minutes on each started hour at the price of an hour, or ${percent} % of a day where there is none, up to the price of the day, and for ${days} days at most; nothing for hours in which we were closed`,
    agree: (days: number) =>
      `You agree that the amount is then taken from the card or account you paid with, without asking you once more. We can do so until the day shown on your booking page, ${days} days after you approved the amount at the latest. You get a receipt that says how much, and why.`,
    rest: 'What is not taken goes away by itself; some banks need a few days to show it. If you pay in a way that cannot keep an amount approved, such as Swish, the deposit is taken when you would have approved it, and we pay back what is left of it after the gear has come back.',
    disagreeTitle: 'If you do not agree',
    disagree:
      'Write to us or call us, best within 14 days of the receipt. We show you what the amount is made of, with photos where we have them, and pay back what we cannot explain. You can also turn to the consumer authority where you live.',
  },
  rights: {
    title: 'No right to change your mind afterwards',
    text: 'Gear rented for leisure on certain dates is exempt from the right of withdrawal: once you have paid, the 14 days that apply to other purchases online do not apply to this one. You can cancel all the same, as said above.',
    reachTitle: 'How to reach us',
    reach: (place: string, phone: string, email: string) => `${place}, phone ${phone}, e-mail ${email}.`,
  },
}

export type TermsWords = typeof en
