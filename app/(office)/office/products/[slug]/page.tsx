import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireStaff } from '@/app/_session/require-staff'
import { ButtonLink } from '@/app/_ui/button'
import { Card } from '@/app/_ui/card'
import { Notice } from '@/app/_ui/notice'
import { PageHead } from '@/app/_ui/page-head'
import { StateTag } from '@/app/_ui/tag'
import { History } from '@/app/(office)/office/_history/history'
import { ProductForm } from '@/app/(office)/office/products/product-form'
import { STATE_WORDS } from '@/app/(office)/office/products/product-words'
import { typedProduct } from '@/app/(office)/office/products/read-product'
import { findCatalogueProduct } from '@/lib/catalogue/find-catalogue-product'
import { findLocations } from '@/lib/inventory/find-locations'
import { findHistory } from '@/lib/logbook/find-history'
import { Accessories } from './accessories'
import { Kits } from './kits'
import { Pieces } from './pieces'
import { Sizes } from './sizes'
import { StateCard } from './state-card'

export const metadata: Metadata = { title: 'Product' }

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<{ saved?: string | string[] }> }

export default async function ProductPage({ params, searchParams }: Props) {
  const { duties } = await requireStaff('gear')
  const [{ slug }, { saved }] = await Promise.all([params, searchParams])
  const [product, locations] = [await findCatalogueProduct(slug), await findLocations()]
  if (!product) notFound()
  const { id, name, state, kind, currency, onlyWith } = product
  const isSold = kind === 'SOLD'
  const isInShop = state === 'PUBLISHED' && !isSold && !onlyWith
  return (
    <>
      <PageHead
        title={name}
        tag={<StateTag tone={STATE_WORDS[state].tone}>{STATE_WORDS[state].name}</StateTag>}
        trail={[{ label: 'Products', href: '/office/products' }, { label: name }]}
        actions={
          <>
            {isInShop && (
              <ButtonLink href={`/gear/${slug}`} tone="quiet">
                See it in the shop
              </ButtonLink>
            )}
            {!isSold && (
              <>
                <ButtonLink href={`/office/gear/${slug}`} tone="quiet">
                  Units
                </ButtonLink>
                {duties.includes('people') && (
                  <ButtonLink href={`/office/prices/${slug}`} tone="quiet">
                    Prices
                  </ButtonLink>
                )}
              </>
            )}
          </>
        }
      />
      {saved && (
        <Notice tone="ok" title={saved === 'made' ? 'The draft is made' : 'Saved'} announce>
          {saved === 'made'
            ? 'Give it a size, units and a price, then publish it.'
            : 'It counts from now on; bookings keep what they were promised.'}
        </Notice>
      )}
      <StateCard product={product} />
      <Card title="What it is" id="words">
        <ProductForm
          key={JSON.stringify(typedProduct(product))}
          typed={{ product: id, ...typedProduct(product) }}
          isNew={false}
          isSlugFixed={state !== 'DRAFT'}
          currency={currency}
        />
      </Card>
      <Sizes product={product} />
      {isSold ? <Pieces product={product} locations={locations} /> : <Kits product={product} />}
      <Accessories product={product} />
      <Card title="History">
        <History
          entries={await findHistory(`product:${id}`)}
          timeZone={locations[0]?.timeZone ?? 'UTC'}
          empty="Nothing has been changed here yet."
        />
      </Card>
    </>
  )
}
