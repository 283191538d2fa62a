import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { companyHere } from '@/app/_company/here'
import { pathHere } from '@/app/_paths/path-here'
import { askedLanguage } from '@/app/_ui/language/asked-language'
import { wordsHere } from '@/app/_ui/language/words-here'
import { Link } from '@/app/_ui/link'
import { PageHead } from '@/app/_ui/page-head'
import { FilterLinks } from '@/app/_ui/paths'
import { firstOf, type Search } from '@/app/(shop)/_dates/typed-dates'
import { FRAME } from '@/app/(shop)/_say/frame'
import { TermsText } from '@/app/(shop)/_terms/terms-text'
import { policyOfShop } from '@/lib/booking/cancellation-policy'
import { latePolicyOfShop } from '@/lib/booking/late-policy'
import { termsFor } from '@/lib/booking/terms'
import { damageFactsOf } from '@/lib/booking/terms-of'
import { now } from '@/lib/clock'
import { findDamageList } from '@/lib/inventory/find-damage-list'
import { findLocations } from '@/lib/inventory/find-locations'
import { LOCALES } from '@/lib/language'
import { formatMoney } from '@/lib/money'
import { findCapturableDays } from '@/lib/payment/find-capturable-days'

export async function generateMetadata(): Promise<Metadata> {
  const { terms, termsPage } = await wordsHere(FRAME)
  return { title: terms, description: termsPage.description }
}

// The bike that most people take. The text itself names each booking's own deposit.
const EXAMPLE_MINOR = 500_00

type Props = { searchParams: Promise<Search> }

/** The terms as somebody may read them before booking anything. */
export default async function TermsPage({ searchParams }: Props) {
  const [search, locations, { currency }, say, go, language] = await Promise.all([
    searchParams,
    findLocations(),
    companyHere(),
    wordsHere(FRAME),
    pathHere(),
    askedLanguage(),
  ])
  const location = locations.find(({ slug }) => slug === firstOf(search.place)) ?? locations[0] ?? notFound()
  const [mostDays, list] = await Promise.all([
    findCapturableDays(location.id),
    findDamageList([], await now()),
  ])
  const damage = list && damageFactsOf(list, language)
  const approval = { kind: 'WITH_RENT', isRenewed: false, mostDays } as const
  const { name, phone, email } = location
  const place = { locationName: name, locationPhone: phone, locationEmail: email }
  const cancellation = policyOfShop(location.cancellation)
  const late = latePolicyOfShop(location.latePolicy)
  const example = { depositMinor: EXAMPLE_MINOR, currency }
  const terms = termsFor({ ...example, approval, ...place, cancellation, late, damage }, language)
  const deposit = formatMoney({ minor: EXAMPLE_MINOR, currency }, LOCALES[language])
  return (
    <div className="grid grid-cols-1 gap-6">
      <PageHead title={say.terms} />
      <p className="max-w-prose text-ink-soft">
        {say.termsPage.about(deposit)}{' '}
        <Link href={go('/help/deposit')} className="link">
          {say.termsPage.plain}
        </Link>
      </p>
      <FilterLinks
        label={say.termsPage.shop}
        links={locations.map((one) => ({
          label: one.city,
          href: go(`/terms?place=${one.slug}`),
          current: one.id === location.id,
        }))}
      />
      <article className="max-w-3xl rounded-panel border border-line bg-surface p-inset">
        <TermsText text={terms.text} level={2} />
      </article>
    </div>
  )
}
