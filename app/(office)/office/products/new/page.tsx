import type { Metadata } from 'next'
import { requireStaff } from '@/app/_session/require-staff'
import { Card } from '@/app/_ui/card'
import { PageHead } from '@/app/_ui/page-head'
import { ProductForm } from '@/app/(office)/office/products/product-form'
import { findCompany } from '@/lib/company/find-company'

export const metadata: Metadata = { title: 'New product' }

export default async function NewProductPage() {
  await requireStaff('gear')
  const { currency } = await findCompany()
  return (
    <>
      <PageHead
        title="New product"
        lead="It begins as a draft that nobody outside sees. Sizes, stock and prices come next."
        trail={[{ label: 'Products', href: '/office/products' }, { label: 'New product' }]}
      />
      <Card>
        <ProductForm
          typed={{ position: '100', vatRateBp: '25', depositMinor: '0', illustration: 'city-bike' }}
          isNew
          isSlugFixed={false}
          currency={currency}
        />
      </Card>
    </>
  )
}
