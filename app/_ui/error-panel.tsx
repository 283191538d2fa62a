import type { ReactNode } from 'react'
import { Brand, type BrandLook } from './brand'
import { type Contact, ContactPath } from './contact'
import { SceneFrame } from './gear/scene-frame'
import { useUiWords } from './use-ui-words'

type ErrorPanelProps = {
  title: string
  /** Below the title of a page that has one already. */
  level?: 1 | 3
  children: ReactNode
  /** The inside of a small scene. Handed in, so that an error page ships one drawing and not all of them. */
  picture: ReactNode
  /** The name and logo of the site, as a link home, where no header is left to show it. */
  brand?: BrandLook
  /** Where the brand leads. */
  home?: string
  /** What to read out on the phone, so that we find it in our logs. */
  reference?: string
  actions?: ReactNode
  contact?: Contact
  /** In another language than the page's own. */
  contactLead?: string
}

/**
 * Something did not work: what it was, what it was not, the next step, and a person to ask. The way home is a plain link:
 * a fresh load is the surest cure, and this panel rides along with every page.
 */
export function ErrorPanel({
  title,
  level = 1,
  children,
  picture,
  brand,
  home = '/',
  reference,
  actions,
  contact,
  contactLead,
}: ErrorPanelProps) {
  const say = useUiWords()
  const Heading = `h${level}` as const
  return (
    <>
      {brand && (
        <div className="page pt-5">
          <a href={home} className="inline-block rounded-control">
            <Brand {...brand} />
          </a>
        </div>
      )}
      <section className="page grid justify-items-center gap-8 py-12 md:grid-cols-2 md:items-center md:gap-16 md:py-20">
        <SceneFrame className="w-72 max-w-full md:w-full">{picture}</SceneFrame>
        <div className="grid w-full max-w-lg gap-5">
          <Heading>{title}</Heading>
          <div className="grid gap-3 text-lg text-ink-soft">{children}</div>
          {actions && <div className="flex flex-wrap gap-3">{actions}</div>}
          {reference && (
            <p className="text-sm text-ink-soft">
              {say.reference}{' '}
              <code className="rounded bg-sunken px-1.5 py-0.5 font-semibold text-ink">{reference}</code>
            </p>
          )}
          {contact && (
            <div className="border-t border-line pt-5">
              <ContactPath contact={contact} lead={contactLead ?? say.stillStuck} />
            </div>
          )}
        </div>
      </section>
    </>
  )
}
