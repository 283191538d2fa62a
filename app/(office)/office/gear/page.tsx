import type { Metadata } from 'next'
import { requireStaff } from '@/app/_session/require-staff'
import { ButtonLink } from '@/app/_ui/button'
import { Card } from '@/app/_ui/card'
import { EmptyState } from '@/app/_ui/empty-state'
import { PageHead } from '@/app/_ui/page-head'
import { Pager } from '@/app/_ui/paths'
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
        <Nothing isNarrowed={isNarrowed} />
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

const Nothing = ({ isNarrowed }: { isNarrowed: boolean }) => (
  <Card>
    <EmptyState
      title={isNarrowed ? 'No gear like that' : 'No gear yet'}
      action={
        isNarrowed && (
          <ButtonLink href="/office/gear" tone="quiet">
            Show all gear
          </ButtonLink>
        )
      }
    >
      <p>
        {isNarrowed
          ? 'Try fewer filters, or part of a name or code.'
          : 'Products come with the catalogue; their units are added here.'}
      </p>
    </EmptyState>
  </Card>
)
