import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireStaff } from '@/app/_session/require-staff'
import { Card } from '@/app/_ui/card'
import { SeasonForm } from '@/app/(office)/office/locations/season-form'
import { ShopHead } from '@/app/(office)/office/locations/shop-head'
import { typedWeek } from '@/app/(office)/office/locations/week-fields'
import { findLocationBySlug } from '@/lib/inventory/find-locations'

export const metadata: Metadata = { title: 'Add a season' }

type Props = { params: Promise<{ slug: string }> }

export default async function NewSeasonPage({ params }: Props) {
  await requireStaff('people')
  const { slug } = await params
  const shop = await findLocationBySlug(slug)
  if (!shop) notFound()
  return (
    <>
      <ShopHead
        shop={shop}
        title="Add a season"
        about=". It comes before the usual week; special days come before it."
      />
      <Card>
        <SeasonForm typed={{ shop: slug, id: '', how: 'week', ...typedWeek(shop.openingHours) }} />
      </Card>
    </>
  )
}
