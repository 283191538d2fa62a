import type { Contact } from '@/app/_ui/contact'
import { wordsHere } from '@/app/_ui/language/words-here'
import { PHONE_HOURS } from '@/app/_words/phone-hours'
import { companyAnyway } from './here'

/** Whom to call or write to about anything. */
export async function supportContact(): Promise<Contact> {
  const { phone, email, phoneHours } = await companyAnyway()
  return { phone, email, hours: phoneHours || (await wordsHere(PHONE_HOURS)) }
}
