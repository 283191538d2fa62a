import { cache } from 'react'
import type { Contact } from '@/app/_ui/contact'
import { fallbackContact } from '@/app/contact'
import { findSupport } from '@/lib/support'

/** Whom to call or write to about anything; read once per page. */
export const supportContact = cache(
  async (): Promise<Contact> => ({
    ...fallbackContact,
    ...(await findSupport()),
  }),
)
