import type { RentingWords } from '@/lib/notice/letters/words'

export const renting: RentingWords = {
  soon: {
    subject: (number, when) => `Din upphämtning ${when}, bokning ${number}`,
    preview: (place) => `Hos ${place}: när vi har öppet och vad du tar med.`,
    title: 'Snart hämtar du utrustningen',
    ready: (when, place) => `Utrustningen står klar åt dig ${when} hos ${place}.`,
    hours: 'Öppet den dagen',
    closed: (phone) =>
      `Våra öppettider den dagen har ändrats. Ring ${phone} innan du kommer, så hittar vi en tid.`,
    bring: 'Ta med något som visar vem du är och koden på bokningens sida: då går det fortare i disken.',
    late: (phone) => `Blir du sen? Ring ${phone}.`,
    cancel: 'Kommer du inte? Du kan avboka på bokningens sida.',
  },
  answered: {
    subject: (number) => `Vårt svar om bokning ${number}`,
    preview: 'Du frågade oss något om din bokning.',
    title: 'Du frågade, vi svarar',
    youAsked: 'Du frågade',
    more: 'Undrar du över något mer? Fråga på bokningens sida, eller svara på det här mejlet.',
  },
}
