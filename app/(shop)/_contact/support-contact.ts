import type { Contact } from '@/app/_ui/contact'
import { wordsHere } from '@/app/_ui/language/words-here'
import { PHONE_HOURS } from '@/app/_words/phone-hours'
import { frame } from '@/app/(shop)/_dates/once'
import { fallbackContact } from '@/app/contact'

/** Whom to call or write to about anything. */
export const supportContact = async (): Promise<Contact> => ({
  ...fallbackContact,
  hours: await wordsHere(PHONE_HOURS),
  ...(await frame()).value,
})
