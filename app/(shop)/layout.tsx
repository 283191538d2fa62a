import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { brandOf } from '@/app/_company/brand-of'
import { companyHere } from '@/app/_company/here'
import { supportContact } from '@/app/_company/support-contact'
import { pathHere } from '@/app/_paths/path-here'
import type { ShopPath } from '@/app/_paths/shop-paths'
import { whoAsks } from '@/app/_session/who-asks'
import { askedLanguage } from '@/app/_ui/language/asked-language'
import { wordsHere } from '@/app/_ui/language/words-here'
import { Link } from '@/app/_ui/link'
import { SandboxBanner } from '@/app/_ui/sandbox-banner'
import { SiteFooter, SiteHeader } from '@/app/_ui/site'
import { FRAME } from '@/app/(shop)/_say/frame'
import { env } from '@/lib/env'
import { LOCALES } from '@/lib/language'
import { formatInstant } from '@/lib/period'
import { addressLine, registration } from '@/lib/seller'
import { allShops, thisMoment } from './_dates/once'
import { alternates } from './_language/alternates'
import { LanguageSwitch } from './_language/language-switch'

export async function generateMetadata(): Promise<Metadata> {
  const [{ description }, { brand }] = await Promise.all([wordsHere(FRAME), companyHere()])
  return {
    title: { absolute: brand, template: `%s · ${brand}` },
    description,
    alternates: await alternates(),
  }
}

/** The frame around everything a renter sees: the way to the gear, to one's own bookings, and to a person. */
export default async function ShopLayout({ children }: { children: ReactNode }) {
  const [visitor, company, contact, say, go, language] = await Promise.all([
    whoAsks(),
    companyHere(),
    supportContact(),
    wordsHere(FRAME),
    pathHere(),
    askedLanguage(),
  ])
  const link = (label: string, page: ShopPath) => ({ label, href: go(page), page })
  return (
    <div className="grid min-h-dvh grid-rows-[auto_1fr_auto]">
      <div>
        {env().SANDBOX && <Rehearsal />}
        <SiteHeader
          brand={brandOf(company)}
          home={go('/')}
          links={[
            link(say.gear, '/gear'),
            link(say.howDeposits, '/help/deposit'),
            link(say.contact, '/contact'),
          ]}
          account={<Account isStaff={isStaff(visitor)} isIn={visitor !== null} />}
        />
      </div>
      <main id="main" tabIndex={-1} className="page py-6 outline-none sm:py-10">
        {children}
      </main>
      <SiteFooter
        brand={brandOf(company)}
        contact={contact}
        links={[
          link(say.myBookings, '/my/bookings'),
          link(say.howDeposits, '/help/deposit'),
          link(say.terms, '/terms'),
          link(say.shops, '/contact'),
          link(say.accessibility, '/accessibility'),
        ]}
      >
        <LanguageSwitch label={say.language} />
        <p className="flex flex-wrap gap-x-6">
          <span>{[company.name, addressLine(company, language)].filter(Boolean).join(', ')}</span>
          <span>{registration(company)}</span>
        </p>
      </SiteFooter>
    </div>
  )
}

const isStaff = (visitor: Awaited<ReturnType<typeof whoAsks>>) => (visitor?.duties.length ?? 0) > 0

async function Account({ isIn, isStaff }: { isIn: boolean; isStaff: boolean }) {
  const [say, go] = await Promise.all([wordsHere(FRAME), pathHere()])
  const className = 'flex min-h-11 items-center rounded-control px-2 font-medium text-ink-soft hover:text-ink'
  // The rooms of staff are in English: a fresh load, so that the page says so of itself.
  if (isStaff)
    return (
      <a href="/desk" className={className}>
        {say.toWork}
      </a>
    )
  return (
    <Link href={go(isIn ? '/my/bookings' : '/sign-in')} className={className}>
      {isIn ? say.myBookings : say.signIn}
    </Link>
  )
}

async function Rehearsal() {
  const [at, [location], say, language] = await Promise.all([
    thisMoment(),
    allShops(),
    wordsHere(FRAME),
    askedLanguage(),
  ])
  const clock = say.clock(formatInstant(at, location?.timeZone ?? 'UTC', LOCALES[language]))
  return <SandboxBanner href={env().SANDBOX_URL ?? '/'} note={clock} />
}
