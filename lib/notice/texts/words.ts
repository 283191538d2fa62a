import type { Language } from '@/lib/language'
import type { TextKind } from './text-rule'

/** What a text says; each fits into one message with a link of usual length behind it. */
type Say = {
  brand: string
  when: string
  until: string
  place: string
  phone: string
  amount: string
  number: string
}

export const TEXTS: Record<Language, Record<TextKind, (say: Say) => string>> = {
  en: {
    'pick-up-soon': ({ brand, when, place }) => `${brand}: your gear is ready ${when}, ${place}.`,
    'gear-overdue': ({ brand, until, phone }) =>
      `${brand}: your gear was due ${until}. Bring it back or call ${phone}.`,
    'payment-link': ({ brand, amount, number }) => `${brand}: please pay ${amount} for booking ${number}:`,
  },
  nb: {
    'pick-up-soon': ({ brand, when, place }) => `${brand}: utstyret er klart ${when}, ${place}.`,
    'gear-overdue': ({ brand, until, phone }) =>
      `${brand}: utstyret skulle vært levert ${until}. Lever det eller ring ${phone}.`,
    'payment-link': ({ brand, amount, number }) => `${brand}: betal ${amount} for bestilling ${number}:`,
  },
  sv: {
    'pick-up-soon': ({ brand, when, place }) => `${brand}: utrustningen är klar ${when}, ${place}.`,
    'gear-overdue': ({ brand, until, phone }) =>
      `${brand}: utrustningen skulle ha lämnats ${until}. Lämna den eller ring ${phone}.`,
    'payment-link': ({ brand, amount, number }) => `${brand}: betala ${amount} för bokning ${number}:`,
  },
  da: {
    'pick-up-soon': ({ brand, when, place }) => `${brand}: udstyret er klar ${when}, ${place}.`,
    'gear-overdue': ({ brand, until, phone }) =>
      `${brand}: udstyret skulle afleveres ${until}. Aflever det eller ring ${phone}.`,
    'payment-link': ({ brand, amount, number }) => `${brand}: betal ${amount} for booking ${number}:`,
  },
}
