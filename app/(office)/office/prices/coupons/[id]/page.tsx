import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireStaff } from '@/app/_session/require-staff'
import { Amount } from '@/app/_ui/amount'
import { Card } from '@/app/_ui/card'
import { Link } from '@/app/_ui/link'
import { Notice } from '@/app/_ui/notice'
import { PageHead } from '@/app/_ui/page-head'
import { History } from '@/app/(office)/office/_history/history'
import { CouponForm } from '@/app/(office)/office/prices/coupons/coupon-form'
import { typedCoupon } from '@/app/(office)/office/prices/coupons/typed-coupon'
import { type CouponUse, findCouponWithUses } from '@/lib/booking/find-coupon-with-uses'
import { now } from '@/lib/clock'
import { findLocations } from '@/lib/inventory/find-locations'
import { findPricedProducts } from '@/lib/inventory/find-priced-products'
import { findHistory } from '@/lib/logbook/find-history'
import { isUuid } from '@/lib/uuid'

export const metadata: Metadata = { title: 'Coupon' }

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ saved?: string | string[] }> }

export default async function CouponPage({ params, searchParams }: Props) {
  await requireStaff('people')
  const [{ id }, { saved }] = await Promise.all([params, searchParams])
  const found = isUuid(id) ? await findCouponWithUses(id, await now()) : null
  if (!found) notFound()
  const { coupon, uses } = found
  const [products, [shop]] = await Promise.all([findPricedProducts(), findLocations()])
  return (
    <>
      <PageHead
        title={coupon.code}
        lead="A change counts for bookings from now on; those that used it keep their price."
        trail={[
          { label: 'Prices', href: '/office/prices' },
          { label: 'Coupons', href: '/office/prices/coupons' },
          { label: coupon.code },
        ]}
      />
      {saved && (
        <Notice tone="ok" title="Saved" announce>
          Renters type {coupon.code} when they book.
        </Notice>
      )}
      <Card title="What it does">
        <CouponForm
          key={JSON.stringify(coupon)}
          typed={{ ...typedCoupon(coupon), products: coupon.productIds.join(',') }}
          currency={coupon.currency}
          products={products.map(({ id: key, name }) => ({ id: key, name }))}
        />
      </Card>
      <Card title="Used by">
        <Uses uses={uses} />
      </Card>
      <Card title="Who changed what">
        <History
          entries={await findHistory(`coupon:${coupon.id}`)}
          timeZone={shop?.timeZone ?? 'UTC'}
          empty="Nobody has changed this coupon yet."
        />
      </Card>
    </>
  )
}

/** The newest bookings whose use counts. */
function Uses({ uses }: { uses: CouponUse[] }) {
  if (uses.length === 0) return <p className="text-ink-soft">Nobody has used it yet.</p>
  return (
    <ul className="divide-y divide-line">
      {uses.map(({ number, email, offMinor, currency }) => (
        <li key={number} className="flex flex-wrap justify-between gap-x-6 gap-y-0.5 py-2">
          <Link href={`/desk/bookings/${number}`} className="link font-semibold">
            {number}
          </Link>
          <span className="min-w-0 flex-1 text-ink-soft wrap-anywhere">{email}</span>
          <Amount minor={-offMinor} currency={currency} />
        </li>
      ))}
    </ul>
  )
}
