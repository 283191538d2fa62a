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
  answered: {
    subject: (number: string) => `Our answer about booking ${number}`,
    preview: 'You asked us something about your booking.',
    title: 'You asked, we answer',
    youAsked: 'You asked',
    more: 'Is there more you want to know? Ask on the page of your booking, or answer this e-mail.',
  },
}
