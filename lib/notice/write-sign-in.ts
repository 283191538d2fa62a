import type { Company } from '@/lib/company/company'
import { readLanguage } from '@/lib/language'
import { type Enclosed, enclose } from './enclose'
import type { SignInFacts } from './letter'
import { LETTERS } from './letters'

/** Writes the letter with the link that signs somebody in. */
export function writeSignIn(facts: SignInFacts, language: string, company: Company): Enclosed {
  const spoken = readLanguage(language)
  const { frame, ...letters } = LETTERS[spoken]
  return enclose(letters['sign-in-link'](facts, company.brand), {
    language: spoken,
    company,
    greeting: null,
    contactTitle: frame.contact.title,
    contactText: frame.contact.signIn,
    email: company.email,
    phone: company.phone,
    place: null,
    why: frame.whySignIn,
    rehearsal: frame.rehearsal,
  })
}
