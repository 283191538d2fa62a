import type { RentingWords } from '@/lib/notice/letters/words'

export const renting: RentingWords = {
  soon: {
    subject: (number, when) => `Hentingen din ${when}, bestilling ${number}`,
    preview: (place) => `Hos ${place}: når vi har åpent, og hva du tar med.`,
    title: 'Snart henter du utstyret',
    ready: (when, place) => `Utstyret ligger klart til deg ${when} hos ${place}.`,
    hours: 'Åpent den dagen',
    closed: (phone) =>
      `Åpningstidene våre den dagen er endret. Ring ${phone} før du kommer, så finner vi et tidspunkt.`,
    bring:
      'Ta med noe som viser hvem du er, og koden på siden til bestillingen: da går det fortere i skranken.',
    late: (phone) => `Blir du sen? Ring ${phone}.`,
    cancel: 'Kommer du ikke? Du kan avbestille på siden til bestillingen.',
  },
  answered: {
    subject: (number) => `Svaret vårt om bestilling ${number}`,
    preview: 'Du spurte oss om noe i bestillingen din.',
    title: 'Du spurte, vi svarer',
    youAsked: 'Du spurte',
    more: 'Lurer du på noe mer? Spør på siden til bestillingen, eller svar på denne e-posten.',
  },
}
