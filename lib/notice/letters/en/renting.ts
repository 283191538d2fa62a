/** About the rental itself: answers, and what is to come. */
export const renting = {
  answered: {
    subject: (number: string) => `Our answer about booking ${number}`,
    preview: 'You asked us something about your booking.',
    title: 'You asked, we answer',
    youAsked: 'You asked',
    more: 'Is there more you want to know? Ask on the page of your booking, or answer this e-mail.',
  },
}
