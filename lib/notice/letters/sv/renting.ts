import type { RentingWords } from '@/lib/notice/letters/words'

export const renting: RentingWords = {
  answered: {
    subject: (number) => `Vårt svar om bokning ${number}`,
    preview: 'Du frågade oss något om din bokning.',
    title: 'Du frågade, vi svarar',
    youAsked: 'Du frågade',
    more: 'Undrar du över något mer? Fråga på bokningens sida, eller svara på det här mejlet.',
  },
}
