import type { Metadata } from 'next'
import { requireStaff } from '@/app/_session/require-staff'
import { Card } from '@/app/_ui/card'
import { PageHead } from '@/app/_ui/page-head'
import { ImportForm } from '@/app/(office)/office/prices/import-form'

export const metadata: Metadata = { title: 'Price lists from a table' }

export default async function ImportPricesPage() {
  await requireStaff('people')
  return (
    <>
      <PageHead
        title="Price lists from a table"
        lead="The lists of a product in the table replace those it has. Products that are not in it stay as they are, and so do weekdays, discounts and deposits."
        trail={[{ label: 'Prices', href: '/office/prices' }, { label: 'From a table' }]}
      />
      <Card>
        <ImportForm />
      </Card>
    </>
  )
}
