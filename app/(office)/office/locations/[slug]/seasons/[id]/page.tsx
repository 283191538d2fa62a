import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireStaff } from '@/app/_session/require-staff'
import { Card } from '@/app/_ui/card'
import { RemoveForm } from '@/app/(office)/office/locations/remove-form'
import { SeasonForm } from '@/app/(office)/office/locations/season-form'
import { ShopHead } from '@/app/(office)/office/locations/shop-head'
import { typedWeek } from '@/app/(office)/office/locations/week-fields'
import { findLocationBySlug } from '@/lib/inventory/find-locations'

export const metadata: Metadata = { title: 'Season' }

type Props = { params: Promise<{ slug: string; id: string }> }

export default async function SeasonPage({ params }: Props) {
  await requireStaff('people')
  const { slug, id } = await params
  const shop = await findLocationBySlug(slug)
  const season = shop?.seasons.find((row) => row.id === id)
  if (!shop || !season) notFound()
  const { name, firstDay, lastDay, hours } = season
  const how = hours.length > 0 ? 'week' : 'closed'
  const typed = { shop: slug, id, name, firstDay, lastDay, how }
  return (
    <>
      <ShopHead shop={shop} title={name} />
      <Card title="Days and hours">
        <SeasonForm typed={{ ...typed, ...typedWeek(hours.length > 0 ? hours : shop.openingHours) }} />
      </Card>
      <Card title="The usual week instead">
        <RemoveForm what="season" typed={typed}>
          Without it, the usual week holds on these days.
        </RemoveForm>
      </Card>
    </>
  )
}
