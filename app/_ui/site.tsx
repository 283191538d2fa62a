import type { ReactNode } from 'react'
import { Brand, type BrandLook } from './brand'
import { type Contact, ContactPath } from './contact'
import { Link } from './link'
import { NavLink } from './nav-link'
import { useUiWords } from './use-ui-words'

/** `page` is the page's own address, where its address in the language of the page is another. */
export type NavItem = { label: string; href: string; page?: string }

type SiteHeaderProps = { brand: BrandLook; home?: string; links: NavItem[]; account?: ReactNode }

/** The top of every page a renter sees. `account` is a link to sign in, or who is signed in. */
export function SiteHeader({ brand, home = '/', links, account }: SiteHeaderProps) {
  const say = useUiWords()
  return (
    <header className="no-print border-b border-line bg-ground">
      <div className="page flex min-h-16 flex-wrap items-center gap-x-8 py-2">
        <Link href={home} className="rounded-control py-1">
          <Brand {...brand} />
        </Link>
        <nav aria-label={say.mainNav} className="order-last -mx-2 w-full sm:order-none sm:mx-0 sm:w-auto">
          <ul className="flex flex-wrap gap-x-1">
            {links.map(({ label, href, page }) => (
              <li key={href}>
                <NavLink
                  href={href}
                  page={page}
                  exact={href === home}
                  className="flex min-h-11 items-center rounded-control px-2 font-medium text-ink-soft underline-offset-8 hover:text-ink aria-[current=page]:text-ink aria-[current=page]:underline aria-[current=page]:decoration-fjord aria-[current=page]:decoration-2 sm:px-3"
                >
                  {label}
                </NavLink>
              </li>
            ))}
          </ul>
        </nav>
        {account && <div className="ml-auto flex items-center gap-3">{account}</div>}
      </div>
    </header>
  )
}

type SiteFooterProps = { brand: BrandLook; contact: Contact; links?: NavItem[]; children?: ReactNode }

/** The end of every page a renter sees: a person to reach, always. */
export function SiteFooter({ brand, contact, links = [], children }: SiteFooterProps) {
  const say = useUiWords()
  return (
    <footer className="mt-16 border-t border-line bg-sunken">
      <div className="page grid gap-8 py-10 sm:grid-cols-[2fr_1fr]">
        <div className="grid content-start gap-4">
          <Brand {...brand} />
          <ContactPath contact={contact} lead={say.footerLead} />
        </div>
        {links.length > 0 && (
          <nav aria-label={say.moreNav} className="no-print">
            <ul className="grid gap-2">
              {links.map(({ label, href }) => (
                <li key={href}>
                  <Link href={href} className="link">
                    {label}
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
        )}
        {children && <div className="text-sm text-ink-soft sm:col-span-2">{children}</div>}
      </div>
    </footer>
  )
}
