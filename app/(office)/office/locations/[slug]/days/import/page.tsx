import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireStaff } from '@/app/_session/require-staff'
import { Card } from '@/app/_ui/card'
import { ImportForm } from '@/app/(office)/office/locations/import-form'
import { ShopHead } from '@/app/(office)/office/locations/shop-head'
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
      <ShopHead
        shop={shop}
        title="Special days from a table"
        about=". Days that are special already are replaced; all others stay as they are."
      />
      <Card>
        <ImportForm shop={slug} />
      </Card>
    </>
  )
}
