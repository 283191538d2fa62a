import type { Metadata } from 'next'
import { requireStaff } from '@/app/_session/require-staff'
import { Card } from '@/app/_ui/card'
import { EmptyState } from '@/app/_ui/empty-state'
import { PageHead } from '@/app/_ui/page-head'
import { FilterLinks, Pager } from '@/app/_ui/paths'
import { Sections } from '@/app/(office)/office/utilisation/sections'
import { findLocations } from '@/lib/inventory/find-locations'
import { findRefused } from '@/lib/inventory/find-refused'
import { type Asked, hrefOf, readRefused } from './read-refused'
import { OneTable, WeekTable } from './refused-tables'

export const metadata: Metadata = { title: 'Refused for lack of stock' }

export default async function RefusedPage({ searchParams }: { searchParams: Promise<Asked> }) {
  await requireStaff('gear')
  const { location, page } = readRefused(await searchParams)
  const [locations, found] = await Promise.all([findLocations(), findRefused({ locationId: location }, page)])
  const places = [{ id: undefined, name: 'All locations' }, ...locations]
  return (
    <>
      <PageHead
        title="Refused for lack of stock"
        lead="What renters wanted to book and did not get, because all of it was taken. Every try counts; nothing says who it was. Kept for 400 days."
      />
      <Sections here="/office/utilisation/refused" />
      {locations.length > 1 && (
        <FilterLinks
          label="Location"
          links={places.map(({ id, name }) => ({ label: name, href: hrefOf(id), current: id === location }))}
        />
      )}
      {found.total === 0 ? (
        <Card>
          <EmptyState title="Nobody had to be refused">
            <p>
              When somebody wants gear that is all taken, it stands here, with what they were offered instead.
            </p>
          </EmptyState>
        </Card>
      ) : (
        <>
          <Card title="By product and week" flush>
            <WeekTable weeks={found.weeks} />
          </Card>
          <Card title={found.total === 1 ? 'One refusal' : `${found.total} refusals, newest first`} flush>
            <OneTable ones={found.ones} />
          </Card>
          <Pager page={found.page} pages={found.pages} hrefFor={(next) => hrefOf(location, next)} />
        </>
      )}
    </>
  )
}
