import type { Metadata } from 'next'
import { requireStaff } from '@/app/_session/require-staff'
import { Card } from '@/app/_ui/card'
import { PageHead } from '@/app/_ui/page-head'
import { Pager } from '@/app/_ui/paths'
import { NothingFound } from '@/app/(office)/office/_filter/nothing-found'
import { now } from '@/lib/clock'
import { findLocations } from '@/lib/inventory/find-locations'
import { findStock } from '@/lib/inventory/find-stock'
import { FilterForm } from './filter-form'
import { type Asked, filterOf, hrefOf, readFilter } from './read-filter'
import { StockTable } from './stock-table'

export const metadata: Metadata = { title: 'Gear' }

export default async function GearPage({ searchParams }: { searchParams: Promise<Asked> }) {
  await requireStaff('gear')
  const asked = readFilter(await searchParams)
  const filter = filterOf(asked)
  const [locations, found] = await Promise.all([findLocations(), findStock(filter, await now(), asked.page)])
  const isNarrowed = Object.values(filter).some(Boolean)
  return (
    <>
      <PageHead title="Gear" lead="What there is, where it is, and how much of it cannot be had." />
      <FilterForm key={JSON.stringify(asked)} {...{ asked, locations, isNarrowed }} />
      {found.total === 0 ? (
        <NothingFound
          isNarrowed={isNarrowed}
          narrowed={{
            title: 'No gear like that',
            text: 'Try fewer filters, or part of a name or code.',
            all: 'Show all gear',
            href: '/office/gear',
          }}
          never={{
            title: 'No gear yet',
            text: 'Products come with the catalogue; their units are added here.',
          }}
        />
      ) : (
        <>
          <Card title={found.total === 1 ? 'One product' : `${found.total} products`} flush>
            <StockTable rows={found.rows} />
          </Card>
          <Pager page={found.page} pages={found.pages} hrefFor={(page) => hrefOf(asked, { page })} />
        </>
      )}
    </>
  )
}
