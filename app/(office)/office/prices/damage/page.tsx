import type { Metadata } from 'next'
import { requireStaff } from '@/app/_session/require-staff'
import { Card } from '@/app/_ui/card'
import { Link } from '@/app/_ui/link'
import { Notice } from '@/app/_ui/notice'
import { PageHead } from '@/app/_ui/page-head'
import { findDamagePrices } from '@/lib/claim/find-damage-prices'
import { findCompany } from '@/lib/company/find-company'
import { findLocations } from '@/lib/inventory/find-locations'
import { findPricedProducts } from '@/lib/inventory/find-priced-products'
import { addPrice } from './actions'
import { PriceForm } from './price-form'
import { DamagePriceTable } from './price-table'

export const metadata: Metadata = { title: 'Prices for damage' }

type Props = { searchParams: Promise<{ saved?: string | string[] }> }

export default async function DamagePricesPage({ searchParams }: Props) {
  await requireStaff('people')
  const [{ saved }, prices, products, [shop], { currency }] = await Promise.all([
    searchParams,
    findDamagePrices(),
    findPricedProducts(),
    findLocations(),
    findCompany(),
  ])
  return (
    <>
      <PageHead
        title="Prices for damage"
        lead="What usual damage costs. Whoever has booked keeps the list of that day; a price is never changed, only ended and added anew."
        trail={[{ label: 'Prices', href: '/office/prices' }, { label: 'Damage' }]}
      />
      {saved && (
        <Notice tone="ok" title={saved === 'ended' ? 'Ended' : 'Added'} announce>
          {saved === 'ended'
            ? 'It still holds for whoever has booked before, and for nobody who books from now on.'
            : 'It holds for bookings from now on.'}
        </Notice>
      )}
      <p>
        <Link href="/terms/damage" className="link">
          The list as renters read it
        </Link>
      </p>
      <Card flush>
        <DamagePriceTable prices={prices} timeZone={shop?.timeZone ?? 'UTC'} />
      </Card>
      <Card title="Add a price" className="max-w-xl">
        <PriceForm
          action={addPrice}
          products={products.map(({ id, name }) => ({ id, name }))}
          currency={currency}
        />
      </Card>
    </>
  )
}
