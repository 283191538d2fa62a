import type { Company } from '@/lib/company/company'
import { env } from '@/lib/env'
import type { Language } from '@/lib/language'
import { plainLine } from '@/lib/plain-text'
import { letterHtml } from './letter-html'
import { letterText } from './letter-text'
import type { Written } from './letters'

/** What stands around a letter: a greeting, whom to ask, why it came. */
export type Frame = {
  language: Language
  /** Whose shop it is: named at the foot, and what the letter looks like. */
  company: Company
  greeting: string | null
  contactTitle: string
  contactText: string
  email: string
  phone: string
  place: string | null
  why: string
  rehearsal: string | null
}

/** A letter ready for the post, from the shop's brand; an answer to it goes to `replyTo`. */
export type Enclosed = { from: string; subject: string; text: string; html: string; replyTo: string }

/** Puts a letter into its frame, as HTML and as plain text; in the sandbox it says that it is a rehearsal. */
export function enclose(written: Written, frame: Frame): Enclosed {
  const around = { ...frame, rehearsal: env().SANDBOX ? frame.rehearsal : null }
  return {
    from: plainLine(frame.company.brand, 80),
    // A subject is one header line; the brand comes with the sender.
    subject: plainLine(written.subject, 150),
    text: letterText(written, around),
    html: letterHtml(written, around),
    replyTo: frame.email,
  }
}
