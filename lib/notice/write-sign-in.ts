import { readLanguage } from '@/lib/language'
import { SELLER } from '@/lib/seller'
import { type Enclosed, enclose } from './enclose'
import type { SignInFacts } from './letter'
import { LETTERS } from './letters'

/** Writes the letter with the link that signs somebody in. */
export function writeSignIn(facts: SignInFacts, language: string): Enclosed {
  const spoken = readLanguage(language)
  const { frame, ...letters } = LETTERS[spoken]
  return enclose(letters['sign-in-link'](facts, SELLER.brand), {
    language: spoken,
    greeting: null,
    contactTitle: frame.contact.title,
    contactText: frame.contact.signIn,
    email: SELLER.email,
    phone: SELLER.phone,
    place: null,
    why: frame.whySignIn,
    rehearsal: frame.rehearsal,
  })
}
