import type { RentingWords } from '@/lib/notice/letters/words'

export const renting: RentingWords = {
  answered: {
    subject: (number) => `Vores svar om booking ${number}`,
    preview: 'Du spurgte os om noget i din booking.',
    title: 'Du spurgte, vi svarer',
    youAsked: 'Du spurgte',
    more: 'Er der mere, du vil vide? Spørg på bookingens side, eller svar på denne e-mail.',
  },
}
