import type { RentingWords } from '@/lib/notice/letters/words'

export const renting: RentingWords = {
  answered: {
    subject: (number) => `Svaret vårt om bestilling ${number}`,
    preview: 'Du spurte oss om noe i bestillingen din.',
    title: 'Du spurte, vi svarer',
    youAsked: 'Du spurte',
    more: 'Lurer du på noe mer? Spør på siden til bestillingen, eller svar på denne e-posten.',
  },
}
