import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireStaff } from '@/app/_session/require-staff'
import { Card } from '@/app/_ui/card'
import { PageHead } from '@/app/_ui/page-head'
import { SeasonForm } from '@/app/(office)/office/locations/season-form'
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
      <PageHead
        title="Add a season"
        lead={`${shop.name}. It comes before the usual week; special days come before it.`}
        trail={[
          { label: 'Opening hours', href: '/office/locations' },
          { label: shop.name, href: `/office/locations/${slug}` },
          { label: 'Add a season' },
        ]}
      />
      <Card>
        <SeasonForm typed={{ shop: slug, id: '', how: 'week', ...typedWeek(shop.openingHours) }} />
      </Card>
    </>
  )
}
