import type { Metadata } from 'next'
import { requireStaff } from '@/app/_session/require-staff'
import { ButtonLink } from '@/app/_ui/button'
import { Card } from '@/app/_ui/card'
import { Notice } from '@/app/_ui/notice'
import { PageHead } from '@/app/_ui/page-head'
import { now } from '@/lib/clock'
import { findLocations } from '@/lib/inventory/find-locations'
import { findPricedProducts } from '@/lib/inventory/find-priced-products'
import { dayOf } from '@/lib/period'
import { ProductTable } from './product-table'

export const metadata: Metadata = { title: 'Prices' }

type Props = { searchParams: Promise<{ saved?: string | string[] }> }

export default async function PricesPage({ searchParams }: Props) {
  await requireStaff('people')
  const [{ saved }, products, [shop], at] = await Promise.all([
    searchParams,
    findPricedProducts(),
    findLocations(),
    now(),
  ])
  return (
    <>
      <PageHead
        title="Prices"
        lead="What each thing costs on which rental day, its deposit and its VAT. A change counts for new bookings only."
        actions={
          <>
            <ButtonLink href="/office/prices/coupons" tone="quiet">
              Coupons
            </ButtonLink>
            <ButtonLink href="/office/prices/damage" tone="quiet">
              Damage
            </ButtonLink>
            <ButtonLink href="/office/prices/import" tone="quiet">
              Lists from a table
            </ButtonLink>
            <ButtonLink href="/office/prices/export.csv" tone="quiet">
              Download as CSV
            </ButtonLink>
          </>
        }
      />
      {saved && (
        <Notice tone="ok" title="Saved" announce>
          The lists of the table count from now on.
        </Notice>
      )}
      <Card flush>
        <ProductTable products={products} today={dayOf(at, shop?.timeZone ?? 'UTC')} />
      </Card>
    </>
  )
}
