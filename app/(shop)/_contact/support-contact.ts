import type { Contact } from '@/app/_ui/contact'
import { wordsHere } from '@/app/_ui/language/words-here'
import { frame } from '@/app/(shop)/_dates/once'
import { FRAME } from '@/app/(shop)/_say/frame'
import { fallbackContact } from '@/app/contact'

/** Whom to call or write to about anything. */
export const supportContact = async (): Promise<Contact> => ({
  ...fallbackContact,
  hours: (await wordsHere(FRAME)).hours,
  ...(await frame()).value,
})
