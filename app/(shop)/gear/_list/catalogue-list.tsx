import { useLanguage } from '#language'
import { Amount } from '@/app/_ui/amount'
import { PictureCard } from '@/app/_ui/card'
import { PRICE_UNITS } from '@/app/_words/price-units'
import { PictureAgain, PictureSheet } from '@/app/(shop)/_price/picture'
import { GEAR } from '@/app/(shop)/_say/gear'
import type { CatalogueProduct } from '@/lib/inventory/catalogue-product'
import { findCataloguePage } from '@/lib/inventory/find-catalogue-page'
import { beginsAt } from '@/lib/inventory/price-list'
import { carried, type Listing } from './listing'
import { More } from './more'
import type { Ways } from './ways'

/** Gear without dates, a page of it: what it is, and the price it begins at. */
export async function CatalogueList({ listing, ways }: { listing: Listing; ways: Ways }) {
  const { products, next } = await findCataloguePage({ ...listing, category: listing.kind ?? undefined })
  const query = carried({ ...listing, kind: null, sort: 'usual' })
  return (
    <>
      <PictureSheet products={products} />
      <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
        {products.map((product) => (
          <li key={product.id} className="grid">
            <PictureCard
              level={2}
              title={product.name}
              summary={product.summary}
              href={ways.thing(product.slug)(query)}
              picture={<PictureAgain name={product.illustration} className="mx-auto w-full max-w-56" />}
            >
              <FromPrice product={product} />
            </PictureCard>
          </li>
        ))}
      </ul>
      <More listing={listing} next={next} ways={ways} />
    </>
  )
}

function FromPrice({ product }: { product: CatalogueProduct }) {
  const { currency, depositMinor, depositPercent } = product
  const language = useLanguage()
  const { list: say } = GEAR[language]
  const tier = beginsAt(product.prices)
  return (
    <p className="flex flex-wrap items-baseline justify-between gap-x-4">
      {tier && (
        <span>
          {tier.varies && say.fromPrice}
          <Amount minor={tier.priceMinor} currency={currency} className="font-semibold" />{' '}
          {PRICE_UNITS[language][tier.unit].per}
        </span>
      )}
      <span className="text-sm text-ink-soft">
        {say.deposit(<Amount minor={depositMinor} currency={currency} />, depositPercent !== null)}
      </span>
    </p>
  )
}
