import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireStaff } from '@/app/_session/require-staff'
import { Card } from '@/app/_ui/card'
import { PageHead } from '@/app/_ui/page-head'
import { ImportForm } from '@/app/(office)/office/locations/import-form'
import { findLocationBySlug } from '@/lib/inventory/find-locations'

export const metadata: Metadata = { title: 'Special days from a table' }

type Props = { params: Promise<{ slug: string }> }

export default async function ImportDaysPage({ params }: Props) {
  await requireStaff('people')
  const { slug } = await params
  const shop = await findLocationBySlug(slug)
  if (!shop) notFound()
  return (
    <>
      <PageHead
        title="Special days from a table"
        lead={`${shop.name}. Days that are special already are replaced; all others stay as they are.`}
        trail={[
          { label: 'Opening hours', href: '/office/locations' },
          { label: shop.name, href: `/office/locations/${slug}` },
          { label: 'Special days from a table' },
        ]}
      />
      <Card>
        <ImportForm shop={slug} />
      </Card>
    </>
  )
}
