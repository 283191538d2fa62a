import type { Facts } from '@/lib/outcome'

/** Why more time, more gear, a question or a wish about one's own data is refused. */
export const ABOUT_RENTERS = {
  'kept-longest': ({ most }: Facts) =>
    `You have been given more time ${most} times, and we cannot keep the dates any longer than that. Please pay before the time is up, or call us.`,
  'added-to-unknown': () =>
    'This cannot be added to that booking from here any more. Nothing has been booked. Press the button again to book it by itself, or open your booking and choose “Add gear” once more.',
  'added-to-closed': ({ number }: Facts) =>
    `Nothing can be added to ${number} any more: it is no longer paid and waiting for its pick-up. Nothing has been booked. Press the button again to book this by itself.`,
  'added-to-unpaid': ({ number }: Facts) =>
    `The new dates of ${number} are not paid for yet. Nothing has been booked. Pay for them on the page of that booking, and add this then.`,
  'added-to-other-dates': ({ number }: Facts) =>
    `Booking ${number} has other dates or another place, so this cannot be added to it. Nothing has been booked. Press the button again to book this by itself.`,
  'question-empty': () => 'Please write what you want to know.',
  'too-many-questions': ({ most }: Facts) =>
    `You have asked us ${most} times already. Please wait for our answer, or call us.`,
  'answer-empty': () => 'Write the answer: the renter gets it as a letter.',
  'contact-erased': () => 'This booking has been erased meanwhile: there is nobody to correct any more.',
  'contact-changed': () =>
    'A colleague has corrected this renter since the page was shown. Nothing has been changed; load it again and look.',
  'contact-unchanged': () => 'It is the same as before. Change what is wrong, or leave it as it is.',
  'question-answered': () =>
    'A colleague has answered this question already; the answer stands with it. Nothing was sent twice.',
}
