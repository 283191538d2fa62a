import type { Contact } from '@/app/_ui/contact'
import { frame } from '@/app/(shop)/_dates/once'
import { fallbackContact } from '@/app/contact'

/** Whom to call or write to about anything. */
export const supportContact = async (): Promise<Contact> => ({
  ...fallbackContact,
  ...(await frame()).value,
})
