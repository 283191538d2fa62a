import type { Metadata } from 'next'
import { requireStaff } from '@/app/_session/require-staff'
import { EmptyState } from '@/app/_ui/empty-state'
import { PageHead } from '@/app/_ui/page-head'
import { Live } from '@/app/(desk)/desk/_live/live'
import { findTimeline } from '@/lib/booking/find-timeline'
import { now } from '@/lib/clock'
import { findLocations } from '@/lib/inventory/find-locations'
import { findStockedProducts } from '@/lib/inventory/find-stocked-products'
import { formatTime } from '@/lib/period'
import { FilterBar } from './filter-bar'
import { Legend } from './legend'
import { readQuery, shownBy, timelineHref } from './read-query'
import { Timeline } from './timeline'
import { TimelineTable } from './timeline-table'
import './timeline.css'

export const metadata: Metadata = { title: 'Timeline' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function TimelinePage({ searchParams }: Props) {
  const { duties } = await requireStaff('bookings', 'deposits')
  const query = readQuery(await searchParams)
  const [at, shops] = await Promise.all([now(), findLocations()])
  const shown = shownBy(query, shops, at)
  const { shop, midnights, window } = shown
  const products = await findStockedProducts(shop.id)
  const source = timelineHref({ ...query, shop: shop.slug, from: shown.firstDay, view: undefined })
  return (
    <>
      <PageHead title="Timeline" lead={shop.name} />
      <FilterBar query={query} shown={shown} shops={shops} products={products} />
      {products.length === 0 ? (
        <EmptyState title="There are no units here yet">
          Units are added in the office, under Gear. Then this page shows who has which of them when.
        </EmptyState>
      ) : query.view === 'table' ? (
        <>
          <Live drawn={formatTime(at, shop.timeZone)} />
          <TimelineTable
            timeline={
              await findTimeline({ locationId: shop.id, window, slug: query.product, state: query.state }, at)
            }
            timeZone={shop.timeZone}
            mayChange={duties.includes('bookings')}
          />
        </>
      ) : (
        <>
          <Timeline
            key={source}
            source={source.replace('/desk/timeline', '/desk/timeline/data')}
            midnights={midnights}
            timeZone={shop.timeZone}
            mayChange={duties.includes('bookings')}
          />
          <noscript>
            The picture needs JavaScript.{' '}
            <a href={timelineHref({ ...query, view: 'table' })}>The same as a table</a>
          </noscript>
          <Legend />
        </>
      )}
    </>
  )
}
