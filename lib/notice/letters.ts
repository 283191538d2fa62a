import type { Language } from '@/lib/language'
import type { BookingFacts, FactsOf, NoticeKind, SignInFacts } from './letter'
import { da } from './letters/da/all'
import { en } from './letters/en/all'
import { lettersIn } from './letters/letters-in'
import { nb } from './letters/nb/all'
import { sv } from './letters/sv/all'
import type { Part } from './part'

/** A letter as it is written, before it becomes HTML and plain text. */
export type Written = { subject: string; preview: string; title: string; parts: Part[] }

/** Amounts and times as the letter's language and the booking's currency and time zone write them. */
export type Say = {
  amount: (minor: number) => string
  percent: (bp: number) => string
  day: (at: Date) => string
  time: (at: Date) => string
  period: string
  /** When the letter was queued. */
  at: Date
  shopUrl: string
}

export type Letters = {
  [K in NoticeKind]: (facts: FactsOf<K>, booking: BookingFacts, say: Say) => Written
} & {
  'sign-in-link': (facts: SignInFacts, brand: string) => Written
  /** What stands around every letter. */
  frame: {
    greeting: (renter: string) => string
    contact: { title: string; booking: (number: string) => string; signIn: string }
    rehearsal: string
    why: (number: string) => string
    whySignIn: string
  }
}

export const LETTERS: Record<Language, Letters> = {
  en: lettersIn(en),
  nb: lettersIn(nb),
  sv: lettersIn(sv),
  da: lettersIn(da),
}
