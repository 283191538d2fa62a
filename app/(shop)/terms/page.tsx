import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { PageHead } from '@/app/_ui/page-head'
import { FilterLinks } from '@/app/_ui/paths'
import { firstOf, type Search } from '@/app/(shop)/_dates/typed-dates'
import { TermsText } from '@/app/(shop)/_terms/terms-text'
import { policyOfShop } from '@/lib/booking/cancellation-policy'
import { latePolicyOfShop } from '@/lib/booking/late-policy'
import { termsFor } from '@/lib/booking/terms'
import { damageFactsOf } from '@/lib/booking/terms-of'
import { now } from '@/lib/clock'
import { findDamageList } from '@/lib/inventory/find-damage-list'
import { findLocations } from '@/lib/inventory/find-locations'
import { formatMoney } from '@/lib/money'
import { findCapturableDays } from '@/lib/payment/find-capturable-days'

export const metadata: Metadata = {
  title: 'Rental terms',
  description:
    'What we agree on when you rent: what is paid when, what the deposit may be used for, and your rights.',
}

// The bike that most people take. The text itself names each booking's own deposit.
const EXAMPLE = { depositMinor: 500_00, currency: 'NOK' }

type Props = { searchParams: Promise<Search> }

/** The terms as somebody may read them before booking anything. */
export default async function TermsPage({ searchParams }: Props) {
  const [search, locations] = await Promise.all([searchParams, findLocations()])
  const location = locations.find(({ slug }) => slug === firstOf(search.place)) ?? locations[0] ?? notFound()
  const [mostDays, list] = await Promise.all([
    findCapturableDays(location.id),
    findDamageList([], await now()),
  ])
  const approval = { kind: 'WITH_RENT', isRenewed: false, mostDays } as const
  const { name, phone, email } = location
  const place = { locationName: name, locationPhone: phone, locationEmail: email }
  const cancellation = policyOfShop(location.cancellation)
  const terms = termsFor({
    ...EXAMPLE,
    approval,
    ...place,
    cancellation,
    late: latePolicyOfShop(location.latePolicy),
    damage: list && damageFactsOf(list),
  })
  return (
    <div className="grid grid-cols-1 gap-6">
      <PageHead title="Rental terms" />
      <p className="max-w-prose text-ink-soft">
        This is the text for a booking with a deposit of{' '}
        {formatMoney({ minor: EXAMPLE.depositMinor, currency: EXAMPLE.currency })} that starts soon. Before
        you pay you read it with the amounts of your own booking and the way its deposit is approved, and what
        you accept stays on its page.{' '}
        <Link href="/help/deposit" className="link">
          How deposits work, in plain words
        </Link>
      </p>
      <FilterLinks
        label="Shop"
        links={locations.map((one) => ({
          label: one.city,
          href: `/terms?place=${one.slug}`,
          current: one.id === location.id,
        }))}
      />
      <article className="max-w-3xl rounded-panel border border-line bg-surface p-inset">
        <TermsText text={terms.text} level={2} />
      </article>
    </div>
  )
}
