import type { Metadata } from 'next'
import { requireStaff } from '@/app/_session/require-staff'
import { ButtonLink } from '@/app/_ui/button'
import { Card } from '@/app/_ui/card'
import { PageHead } from '@/app/_ui/page-head'
import { Pager } from '@/app/_ui/paths'
import { NothingFound } from '@/app/(office)/office/_filter/nothing-found'
import { findCatalogue } from '@/lib/catalogue/find-catalogue'
import { FilterForm } from './filter-form'
import { ProductTable } from './product-table'
import { type Asked, filterOf, hrefOf, readFilter } from './read-filter'

export const metadata: Metadata = { title: 'Products' }

export default async function ProductsPage({ searchParams }: { searchParams: Promise<Asked> }) {
  await requireStaff('gear')
  const asked = readFilter(await searchParams)
  const filter = filterOf(asked)
  const found = await findCatalogue(filter, asked.page)
  const isNarrowed = Object.values(filter).some(Boolean)
  return (
    <>
      <PageHead
        title="Products"
        lead="What is rented out and sold: drafts, what people can book, and the archive."
        actions={
          <>
            <ButtonLink href="/office/products/tables" tone="quiet">
              As tables
            </ButtonLink>
            <ButtonLink href="/office/products/new">New product</ButtonLink>
          </>
        }
      />
      <FilterForm key={JSON.stringify(asked)} asked={asked} isNarrowed={isNarrowed} />
      {found.total === 0 ? (
        <NothingFound
          isNarrowed={isNarrowed}
          narrowed={{
            title: 'No product like that',
            text: 'Try fewer filters, or part of a name.',
            all: 'Show all products',
            href: '/office/products',
          }}
          never={{ title: 'No products yet', text: 'Make the first one, or take them from a table.' }}
        />
      ) : (
        <>
          <Card title={found.total === 1 ? 'One product' : `${found.total} products`} flush>
            <ProductTable rows={found.rows} />
          </Card>
          <Pager page={found.page} pages={found.pages} hrefFor={(page) => hrefOf(asked, { page })} />
        </>
      )}
    </>
  )
}
