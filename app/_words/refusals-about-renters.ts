import type { Facts } from '@/lib/outcome'

/** Why more time, a question or a wish about one's own data is refused. */
export const ABOUT_RENTERS = {
  'kept-longest': ({ most }: Facts) =>
    `You have been given more time ${most} times, and we cannot keep the dates any longer than that. Please pay before the time is up, or call us.`,
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
