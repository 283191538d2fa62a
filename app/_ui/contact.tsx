import { Icon } from './icon'

export type Contact = { phone: string; email: string; hours: string }

/** How to reach a person: it ends every help text and every error page. Nothing where nobody has said how. */
export function ContactPath({ contact, lead }: { contact: Contact; lead?: string }) {
  if (!contact.phone && !contact.email) return null
  return (
    <div className="grid gap-1.5">
      {lead && <p>{lead}</p>}
      <ul className="flex flex-wrap gap-x-6 gap-y-1.5">
        {contact.phone && (
          <li className="flex items-center gap-2">
            <Icon name="phone" size={18} className="flex-none text-fjord" />
            <a href={`tel:${contact.phone.replace(/[^+\d]/g, '')}`} className="link whitespace-nowrap">
              {contact.phone}
            </a>
          </li>
        )}
        {contact.email && (
          <li className="flex min-w-0 items-center gap-2">
            <Icon name="mail" size={18} className="flex-none text-fjord" />
            <a href={`mailto:${contact.email}`} className="link min-w-0 wrap-anywhere">
              {contact.email}
            </a>
          </li>
        )}
        {contact.phone && (
          <li className="flex items-center gap-2">
            <Icon name="clock" size={18} className="flex-none text-fjord" />
            {contact.hours}
          </li>
        )}
      </ul>
    </div>
  )
}
