import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireStaff } from '@/app/_session/require-staff'
import { Card } from '@/app/_ui/card'
import { ShopHead } from '@/app/(office)/office/locations/shop-head'
import { typedWeek } from '@/app/(office)/office/locations/week-fields'
import { WeekForm } from '@/app/(office)/office/locations/week-form'
import { findLocationBySlug } from '@/lib/inventory/find-locations'

export const metadata: Metadata = { title: 'Usual week' }

type Props = { params: Promise<{ slug: string }> }

export default async function WeekPage({ params }: Props) {
  await requireStaff('people')
  const { slug } = await params
  const shop = await findLocationBySlug(slug)
  if (!shop) notFound()
  return (
    <>
      <ShopHead shop={shop} title="Usual week" about=", on every day that is not special and in no season." />
      <Card>
        <WeekForm typed={{ shop: slug, ...typedWeek(shop.openingHours) }} />
      </Card>
    </>
  )
}
