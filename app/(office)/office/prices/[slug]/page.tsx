import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireStaff } from '@/app/_session/require-staff'
import { Card } from '@/app/_ui/card'
import { Notice } from '@/app/_ui/notice'
import { PageHead } from '@/app/_ui/page-head'
import { History } from '@/app/(office)/office/_history/history'
import { PriceForm } from '@/app/(office)/office/prices/price-form'
import { typedPrices } from '@/app/(office)/office/prices/typed-prices'
import { now } from '@/lib/clock'
import { findLocations } from '@/lib/inventory/find-locations'
import { findPricedProducts } from '@/lib/inventory/find-priced-products'
import { findHistory } from '@/lib/logbook/find-history'
import { dayAfter, dayOf } from '@/lib/period'

export const metadata: Metadata = { title: 'Prices' }

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<{ saved?: string | string[] }> }

export default async function ProductPricesPage({ params, searchParams }: Props) {
  await requireStaff('people')
  const [{ slug }, { saved }, at] = await Promise.all([params, searchParams, now()])
  const [[product], [shop]] = await Promise.all([findPricedProducts(slug), findLocations()])
  if (!product) notFound()
  const timeZone = shop?.timeZone ?? 'UTC'
  const trial = { tryDay: dayAfter(dayOf(at, timeZone), 1), tryDays: '7' }
  return (
    <>
      <PageHead
        title={product.name}
        lead="What it costs on which rental day, VAT included. Bookings that exist already keep the price that was agreed."
        trail={[{ label: 'Prices', href: '/office/prices' }, { label: product.name }]}
      />
      {saved && (
        <Notice tone="ok" title="Saved" announce>
          It counts from now on, for everything that is booked from now on.
        </Notice>
      )}
      <Card title="What it costs">
        {/* Saved prices begin a form anew, without the warning that came before. */}
        <PriceForm
          key={JSON.stringify(product.prices)}
          typed={{ product: slug, ...trial, ...typedPrices(product.prices) }}
          saved={product.prices}
          currency={product.currency}
        />
      </Card>
      <Card title="Who changed what">
        <History
          entries={await findHistory(`prices:${product.id}`)}
          timeZone={timeZone}
          empty="Nobody has changed these prices yet."
        />
      </Card>
    </>
  )
}
