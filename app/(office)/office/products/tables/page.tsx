import type { Metadata } from 'next'
import { requireStaff } from '@/app/_session/require-staff'
import { ButtonLink } from '@/app/_ui/button'
import { Card } from '@/app/_ui/card'
import { PageHead } from '@/app/_ui/page-head'
import { TABLES, type TableKind } from './table-kinds'

export const metadata: Metadata = { title: 'Catalogue as tables' }

export default async function TablesPage() {
  await requireStaff('gear')
  return (
    <>
      <PageHead
        title="The catalogue as tables"
        lead="For spreadsheets. What you download can be taken in again, all of it or nothing; what would change is shown first."
        trail={[{ label: 'Products', href: '/office/products' }, { label: 'Tables' }]}
      />
      <div className="grid items-start gap-6 lg:grid-cols-3">
        {(Object.keys(TABLES) as TableKind[]).map((kind) => (
          <Card key={kind} title={TABLES[kind].title}>
            <p className="text-ink-soft">{TABLES[kind].about}</p>
            <div className="flex flex-wrap gap-3">
              <ButtonLink href={`/office/products/tables/${kind}/export.csv`} tone="quiet">
                Export as CSV
              </ButtonLink>
              <ButtonLink href={`/office/products/tables/${kind}`} tone="quiet">
                Import
              </ButtonLink>
            </div>
          </Card>
        ))}
      </div>
    </>
  )
}
