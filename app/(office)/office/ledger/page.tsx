import type { Metadata } from 'next'
import { requireStaff } from '@/app/_session/require-staff'
import { buttonClass } from '@/app/_ui/button'
import { Card } from '@/app/_ui/card'
import { Icon } from '@/app/_ui/icon'
import { PageHead } from '@/app/_ui/page-head'
import { Pager } from '@/app/_ui/paths'
import { NothingFound } from '@/app/(office)/office/_filter/nothing-found'
import { findLocations } from '@/lib/inventory/find-locations'
import { findAccounts } from '@/lib/ledger/find-accounts'
import { findEntries } from '@/lib/ledger/find-entries'
import type { EntryRow } from '@/lib/ledger/find-entry-rows'
import { countDifferences } from '@/lib/settlement/count-differences'
import { FilterForm } from './filter-form'
import { Journal } from './journal'
import { type Asked, filterOf, hrefOf, readFilter } from './read-filter'
import { Sections } from './sections'

export const metadata: Metadata = { title: 'Ledger' }

export default async function LedgerPage({ searchParams }: { searchParams: Promise<Asked> }) {
  const { duties } = await requireStaff('receipts')
  const asked = readFilter(await searchParams)
  const filter = filterOf(asked)
  const [locations, accounts, found, open] = await Promise.all([
    findLocations(),
    findAccounts(),
    findEntries(filter, asked.page),
    countDifferences(),
  ])
  const isNarrowed = Object.values(filter).some(Boolean)
  const mayOpen = duties.includes('bookings') || duties.includes('deposits')
  return (
    <>
      <PageHead
        title="Ledger"
        lead="Every movement of money twice: where it came from and where it went. What is only authorized is not in here."
        actions={
          found.total > 0 && (
            <a
              href={hrefOf('/office/ledger/export.csv', asked, { page: 1 })}
              className={buttonClass({ tone: 'quiet' })}
              download
            >
              <Icon name="download" size={18} /> Export as CSV
            </a>
          )
        }
      />
      <Sections here="/office/ledger" open={open} />
      <FilterForm key={JSON.stringify(asked)} {...{ asked, accounts, locations, isNarrowed }} />
      {found.total === 0 ? (
        <NothingFound
          isNarrowed={isNarrowed}
          narrowed={{
            title: 'No entry like that',
            text: 'Try fewer filters, or part of a name or number.',
            all: 'Show all entries',
            href: '/office/ledger',
          }}
          never={{
            title: 'Nothing has moved yet',
            text: 'The first entry is posted as soon as a renter has paid.',
          }}
        />
      ) : (
        <>
          <p className="text-sm text-ink-soft">
            {found.total === 1 ? 'One entry' : `${found.total} entries`}, newest first
          </p>
          {byDay(found.rows).map(([day, rows]) => (
            <Card key={day} title={dayFormat.format(new Date(`${day}T12:00:00Z`))} flush>
              <Journal caption={`Entries of ${day}`} rows={rows} mayOpen={mayOpen} />
            </Card>
          ))}
          <Pager
            page={found.page}
            pages={found.pages}
            hrefFor={(page) => hrefOf('/office/ledger', asked, { page })}
          />
        </>
      )}
    </>
  )
}

const dayFormat = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'UTC',
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
})

function byDay(rows: EntryRow[]): [day: string, rows: EntryRow[]][] {
  const days = new Map<string, EntryRow[]>()
  for (const row of rows) days.set(row.bookedOn, [...(days.get(row.bookedOn) ?? []), row])
  return [...days]
}
