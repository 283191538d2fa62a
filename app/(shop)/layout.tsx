import type { Metadata } from 'next'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { whoAsks } from '@/app/_session/who-asks'
import { SandboxBanner } from '@/app/_ui/sandbox-banner'
import { SiteFooter, SiteHeader } from '@/app/_ui/site'
import { env } from '@/lib/env'
import { formatInstant } from '@/lib/period'
import { SELLER, vatNumber } from '@/lib/seller'
import { supportContact } from './_contact/support-contact'
import { allShops, thisMoment } from './_dates/once'

export const metadata: Metadata = {
  title: { absolute: SELLER.brand, template: `%s · ${SELLER.brand}` },
  description:
    'Rent bikes, skis and kayaks in Bergen and Flåm. Pay once; the deposit is only taken if something happens to the gear.',
}

const LINKS = [
  { label: 'Gear', href: '/gear' },
  { label: 'How deposits work', href: '/help/deposit' },
  { label: 'Contact', href: '/contact' },
]

/** The frame around everything a renter sees: the way to the gear, to one's own bookings, and to a person. */
export default async function ShopLayout({ children }: { children: ReactNode }) {
  const [visitor, contact] = await Promise.all([whoAsks(), supportContact()])
  return (
    <div className="grid min-h-dvh grid-rows-[auto_1fr_auto]">
      <div>
        {env().SANDBOX && <Rehearsal />}
        <SiteHeader
          name={SELLER.brand}
          links={LINKS}
          account={<Account isStaff={isStaff(visitor)} isIn={visitor !== null} />}
        />
      </div>
      <main id="main" tabIndex={-1} className="page py-6 outline-none sm:py-10">
        {children}
      </main>
      <SiteFooter
        name={SELLER.brand}
        contact={contact}
        links={[
          { label: 'My bookings', href: '/my/bookings' },
          { label: 'How deposits work', href: '/help/deposit' },
          { label: 'Rental terms', href: '/terms' },
          { label: 'Shops and opening hours', href: '/contact' },
          { label: 'For developers', href: '/developers' },
        ]}
      >
        <p className="flex flex-wrap gap-x-6">
          <span>
            {SELLER.name}, {SELLER.street}, {SELLER.postcode} {SELLER.city}, {SELLER.country}
          </span>
          <span>
            {SELLER.register} {vatNumber(SELLER)}
          </span>
        </p>
      </SiteFooter>
    </div>
  )
}

const isStaff = (visitor: Awaited<ReturnType<typeof whoAsks>>) => (visitor?.duties.length ?? 0) > 0

function Account({ isIn, isStaff }: { isIn: boolean; isStaff: boolean }) {
  const [label, href] = isStaff
    ? ['To work', '/desk']
    : isIn
      ? ['My bookings', '/my/bookings']
      : ['Sign in', '/sign-in']
  return (
    <Link
      href={href}
      className="flex min-h-11 items-center rounded-control px-2 font-medium text-ink-soft hover:text-ink"
    >
      {label}
    </Link>
  )
}

async function Rehearsal() {
  const [at, [location]] = await Promise.all([thisMoment(), allShops()])
  const clock = `Its clock says ${formatInstant(at, location?.timeZone ?? 'UTC')}.`
  return <SandboxBanner href={env().SANDBOX_URL ?? '/'} note={clock} />
}
