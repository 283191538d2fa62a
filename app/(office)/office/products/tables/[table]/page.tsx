import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireStaff } from '@/app/_session/require-staff'
import { Card } from '@/app/_ui/card'
import { PageHead } from '@/app/_ui/page-head'
import { ImportForm } from '@/app/(office)/office/products/tables/import-form'
import { isTableKind, TABLES } from '@/app/(office)/office/products/tables/table-kinds'

export const metadata: Metadata = { title: 'Import a table' }

export default async function ImportTablePage({ params }: { params: Promise<{ table: string }> }) {
  await requireStaff('gear')
  const { table } = await params
  if (!isTableKind(table)) notFound()
  const { title, about } = TABLES[table]
  return (
    <>
      <PageHead
        title={title}
        lead={about}
        trail={[
          { label: 'Products', href: '/office/products' },
          { label: 'Tables', href: '/office/products/tables' },
          { label: title },
        ]}
      />
      <Card>
        <ImportForm table={table} />
      </Card>
    </>
  )
}
