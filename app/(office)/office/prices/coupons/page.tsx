import type { Metadata } from 'next'
import { requireStaff } from '@/app/_session/require-staff'
import { ButtonLink } from '@/app/_ui/button'
import { Card } from '@/app/_ui/card'
import { PageHead } from '@/app/_ui/page-head'
import { findCoupons } from '@/lib/booking/find-coupons'
import { now } from '@/lib/clock'
import { findLocations } from '@/lib/inventory/find-locations'
import { dayOf } from '@/lib/period'
import { CouponTable } from './coupon-table'

export const metadata: Metadata = { title: 'Coupons' }

export default async function CouponsPage() {
  await requireStaff('people')
  const at = await now()
  const [coupons, [shop]] = await Promise.all([findCoupons(at), findLocations()])
  return (
    <>
      <PageHead
        title="Coupons"
        lead="Codes that renters type when they book. A hold that ends unpaid gives its use back."
        trail={[{ label: 'Prices', href: '/office/prices' }, { label: 'Coupons' }]}
        actions={<ButtonLink href="/office/prices/coupons/new">Add a coupon</ButtonLink>}
      />
      <Card flush>
        <CouponTable coupons={coupons} today={dayOf(at, shop?.timeZone ?? 'UTC')} />
      </Card>
    </>
  )
}
