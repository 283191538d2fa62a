import type { RentingWords } from '@/lib/notice/letters/words'

export const renting: RentingWords = {
  soon: {
    subject: (number, when) => `Din afhentning ${when}, booking ${number}`,
    preview: (place) => `Hos ${place}: hvornår vi har åbent, og hvad du skal have med.`,
    title: 'Snart henter du udstyret',
    ready: (when, place) => `Udstyret står klar til dig ${when} hos ${place}.`,
    hours: 'Åbent den dag',
    closed: (phone) =>
      `Vores åbningstider den dag er ændret. Ring til ${phone}, før du kommer, så finder vi et tidspunkt.`,
    bring:
      'Medbring noget, der viser, hvem du er, og koden på bookingens side: så går det hurtigere ved skranken.',
    late: (phone) => `Bliver du forsinket? Ring til ${phone}.`,
    cancel: 'Kommer du ikke? Du kan afbestille på bookingens side.',
  },
  answered: {
    subject: (number) => `Vores svar om booking ${number}`,
    preview: 'Du spurgte os om noget i din booking.',
    title: 'Du spurgte, vi svarer',
    youAsked: 'Du spurgte',
    more: 'Er der mere, du vil vide? Spørg på bookingens side, eller svar på denne e-mail.',
  },
}
