import type { Metadata } from 'next'
import { requireStaff } from '@/app/_session/require-staff'
import { Card } from '@/app/_ui/card'
import { PageHead } from '@/app/_ui/page-head'
import { Pager } from '@/app/_ui/paths'
import { findLocations } from '@/lib/inventory/find-locations'
import { findReceiptTotals } from '@/lib/receipt/find-receipt-totals'
import { findReceipts } from '@/lib/receipt/find-receipts'
import { FilterForm } from './filter-form'
import { type Query, queryOf, readFilter } from './read-filter'
import { ReceiptsTable } from './receipts-table'
import { TotalsTable } from './totals-table'

export const metadata: Metadata = { title: 'Receipts' }

export default async function ReceiptsPage({ searchParams }: { searchParams: Promise<Query> }) {
  await requireStaff('receipts')
  const { filter, page } = readFilter(await searchParams)
  const [found, totals, locations] = await Promise.all([
    findReceipts(filter, page),
    findReceiptTotals(filter),
    findLocations(),
  ])
  const many = found.total === 1 ? '1 receipt' : `${found.total} receipts`
  return (
    <>
      <PageHead
        title="Receipts"
        lead="One for every time money was taken or given back. A deposit that was only authorized is in none of them."
      />
      <Card>
        <FilterForm
          filter={filter}
          locations={locations}
          exportHref={`/office/receipts/export.csv?${queryOf(filter)}`}
        />
      </Card>
      <Card title={many} flush>
        <ReceiptsTable rows={found.rows} />
      </Card>
      <Pager
        page={found.page}
        pages={found.pages}
        hrefFor={(to) => `/office/receipts?${queryOf(filter, { page: String(to) })}`}
      />
      {totals.length > 0 && (
        <Card title="By day" flush>
          <TotalsTable totals={totals} />
        </Card>
      )}
    </>
  )
}
