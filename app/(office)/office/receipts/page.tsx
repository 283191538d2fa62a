import type { Metadata } from 'next'
import { requireStaff } from '@/app/_session/require-staff'
import { buttonClass } from '@/app/_ui/button'
import { Card } from '@/app/_ui/card'
import { Icon } from '@/app/_ui/icon'
import { PageHead } from '@/app/_ui/page-head'
import { Pager } from '@/app/_ui/paths'
import { NothingFound } from '@/app/(office)/office/_filter/nothing-found'
import { now } from '@/lib/clock'
import { findLocations } from '@/lib/inventory/find-locations'
import { dayOf } from '@/lib/period'
import { findReceiptTotals } from '@/lib/receipt/find-receipt-totals'
import { findReceipts } from '@/lib/receipt/find-receipts'
import { DayTotals } from './day-totals'
import { FilterForm } from './filter-form'
import { type Asked, filterOf, hrefOf, readFilter } from './read-filter'
import { ReceiptTable } from './receipt-table'
import { Spans } from './spans'

export const metadata: Metadata = { title: 'Receipts' }

export default async function ReceiptsPage({ searchParams }: { searchParams: Promise<Asked> }) {
  const { duties } = await requireStaff('receipts')
  const asked = readFilter(await searchParams)
  const filter = filterOf(asked)
  const [at, locations, found, totals] = await Promise.all([
    now(),
    findLocations(),
    findReceipts(filter, asked.page),
    findReceiptTotals(filter),
  ])
  const isNarrowed = Object.values(filter).some(Boolean)
  const mayOpen = duties.includes('bookings') || duties.includes('deposits')
  return (
    <>
      <PageHead
        title="Receipts"
        lead="One for every capture and refund. What is only authorized is not in here: nothing of it has moved."
        actions={
          found.total > 0 && (
            <a
              href={hrefOf('/office/receipts/export.csv', asked, { page: 1 })}
              className={buttonClass({ tone: 'quiet' })}
              download
            >
              <Icon name="download" size={18} /> Export as CSV
            </a>
          )
        }
      />
      <Spans asked={asked} today={dayOf(at, locations[0]?.timeZone ?? 'UTC')} />
      <FilterForm key={JSON.stringify(asked)} asked={asked} locations={locations} isNarrowed={isNarrowed} />
      {found.total === 0 ? (
        <NothingFound
          isNarrowed={isNarrowed}
          narrowed={{
            title: 'No receipt like that',
            text: 'Try fewer filters, or part of a name or number.',
            all: 'Show all receipts',
            href: '/office/receipts',
          }}
          never={{ title: 'No receipts yet', text: 'The first one is issued as soon as a renter has paid.' }}
        />
      ) : (
        <>
          <DayTotals totals={totals} />
          <Card title={found.total === 1 ? 'One receipt' : `${found.total} receipts`} flush>
            <ReceiptTable rows={found.rows} mayOpen={mayOpen} />
          </Card>
          <Pager
            page={found.page}
            pages={found.pages}
            hrefFor={(page) => hrefOf('/office/receipts', asked, { page })}
          />
        </>
      )}
    </>
  )
}
