import type { Metadata } from 'next'
import { requireStaff } from '@/app/_session/require-staff'
import { Card } from '@/app/_ui/card'
import { PageHead } from '@/app/_ui/page-head'
import { CouponForm } from '@/app/(office)/office/prices/coupons/coupon-form'
import { findCompany } from '@/lib/company/find-company'
import { findPricedProducts } from '@/lib/inventory/find-priced-products'

export const metadata: Metadata = { title: 'New coupon' }

export default async function NewCouponPage() {
  await requireStaff('people')
  const [products, { currency }] = await Promise.all([findPricedProducts(), findCompany()])
  return (
    <>
      <PageHead
        title="New coupon"
        lead="What is left empty is no limit."
        trail={[
          { label: 'Prices', href: '/office/prices' },
          { label: 'Coupons', href: '/office/prices/coupons' },
          { label: 'New' },
        ]}
      />
      <Card>
        <CouponForm
          typed={{ mostUsesEach: '1' }}
          currency={currency}
          products={products.map(({ id, name }) => ({ id, name }))}
        />
      </Card>
    </>
  )
}
