import type { Contact } from '@/lib/booking/correct-contact'
import { readEmail } from '@/lib/people/email'
import { readPhone } from '@/lib/people/phone'
import { plainLine } from '@/lib/plain-text'

const NAME_LENGTH = 120

/** What the form shows: what was typed, and what is wrong where; `turn` counts the answers. */
export type ContactState = {
  turn: number
  typed: Contact
  again: boolean
  errors: Partial<Contact>
  problem: string | null
}

type Read = Pick<ContactState, 'typed' | 'again' | 'errors'> & { contact: Contact | null }

/** The form as the business wants it; a phone number without its country is one of `home`; `contact` is null when a field is wrong. */
export function readContact(form: FormData, home: string): Read {
  const text = (field: string) => String(form.get(field) ?? '').slice(0, 300)
  const typed = { name: text('name'), email: text('email'), phone: text('phone') }
  const again = form.get('again') !== null
  const name = plainLine(typed.name, NAME_LENGTH)
  const [email, phone] = [readEmail(typed.email), readPhone(typed.phone, home)]
  const errors = {
    ...(name.length < 2 && { name: 'Write their name, as it is on the card or passport they show.' }),
    ...(!email && { email: 'That is not a whole e-mail address. Have them spell it once more.' }),
    ...(!phone && {
      phone: 'That is not a phone number. From another country it begins with its code, like +49.',
    }),
  }
  return { typed, again, errors, contact: name.length >= 2 && email && phone ? { name, email, phone } : null }
}
