import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { requireStaff } from '@/app/_session/require-staff'
import { PageHead } from '@/app/_ui/page-head'
import { FilterLinks } from '@/app/_ui/paths'
import { findAtCounter } from '@/lib/booking/find-at-counter'
import { endOf, startOf } from '@/lib/booking/walk-in'
import { now } from '@/lib/clock'
import { findLocations } from '@/lib/inventory/find-locations'
import { findVariantByCode } from '@/lib/inventory/find-variant-by-code'
import { instantOf } from '@/lib/period'
import { isUuid } from '@/lib/uuid'
import { Deal } from './deal'
import { PickList } from './pick-list'
import { UntilCard } from './until-card'
import { hrefOf, readWish, type Search, withMore } from './walk-in-wish'

export const metadata: Metadata = { title: 'Walk-in' }

type Props = { searchParams: Promise<Search> }

/** Somebody stands at the counter and wants gear now: what, until when, and who; then they pay on their own phone. */
export default async function WalkInPage({ searchParams }: Props) {
  await requireStaff('bookings')
  const asked = readWish(await searchParams)
  const [at, shops] = await Promise.all([now(), findLocations()])
  const shop = shops.find(({ slug }) => slug === asked.shop) ?? shops[0]
  if (!shop) throw new Error('There is no shop to work at.')
  const wish = { ...asked, shop: shop.slug, request: isUuid(asked.request) ? asked.request : randomUUID() }
  const scanned = wish.what ? await findVariantByCode(wish.what) : null
  if (scanned) redirect(hrefOf(withMore(wish, scanned, 1)))
  // In the address, so that coming back to the form is the same request and not a second booking.
  if (wish.lines.length > 0 && wish.request !== asked.request) redirect(hrefOf(wish))

  const from = startOf(at)
  const own = wish.day ? instantOf(wish.day, wish.time || '12:00', shop.timeZone) : null
  const until = own ?? endOf(wish.span ?? 'today', from, shop)
  const period = { from, until: until ?? from }
  const offers = until ? await findAtCounter({ location: shop, period, words: wish.what }, at) : []
  return (
    <>
      <PageHead
        title="Walk-in"
        lead={`${shop.name}, from now on. The renter accepts the terms and pays on their own phone.`}
        trail={[{ label: 'Desk', href: `/desk?shop=${shop.slug}` }, { label: 'Walk-in' }]}
        actions={
          shops.length > 1 && (
            <FilterLinks
              label="Shop"
              links={shops.map(({ slug, name }) => ({
                label: name,
                href: `/desk/new?shop=${slug}`,
                current: slug === shop.slug,
              }))}
            />
          )
        }
      />
      <div className="grid grid-cols-1 items-start gap-6 md:grid-cols-[minmax(0,1fr)_minmax(0,22rem)]">
        <div className="grid grid-cols-1 gap-6">
          <UntilCard wish={wish} shop={shop} from={from} until={until} isOwn={own !== null} />
          <PickList wish={wish} offers={offers} isOpen={until !== null} />
        </div>
        <Deal wish={wish} shop={shop} period={until ? period : null} at={at} />
      </div>
    </>
  )
}
