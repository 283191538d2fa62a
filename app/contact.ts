import type { Contact } from './_ui/contact'

/** Whom to call when a page cannot ask the database who we are. */
export const fallbackContact: Contact = {
  phone: '+47 22 34 34 54',
  email: 'hello@fjordhjul.example',
  hours: 'Mon–Fri 9–17',
}
