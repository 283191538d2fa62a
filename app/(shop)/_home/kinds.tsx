import { useLanguage } from '#language'
import { usePath } from '@/app/_paths/use-path'
import { Amount } from '@/app/_ui/amount'
import { PictureCard } from '@/app/_ui/card'
import type { GearName } from '@/app/_ui/gear/gear'
import { CATEGORY_WORDS } from '@/app/_words/categories'
import { PRICE_UNITS } from '@/app/_words/price-units'
import { type TypedDates, withDates } from '@/app/(shop)/_dates/typed-dates'
import { Picture } from '@/app/(shop)/_price/picture'
import { GEAR } from '@/app/(shop)/_say/gear'
import type { CatalogueProduct } from '@/lib/inventory/catalogue-product'
import { beginsAt } from '@/lib/inventory/price-list'
import { CATEGORIES, type Category } from '@/lib/inventory/product'

const PICTURES: Record<Category, GearName> = {
  bike: 'mountain-bike',
  'child-seat': 'child-trailer',
  ski: 'touring-ski',
  kayak: 'sea-kayak',
}

/** The kinds of gear there are, each with the lowest price it begins at. */
export function Kinds({ products, typed }: { products: CatalogueProduct[]; typed: TypedDates }) {
  const language = useLanguage()
  const go = usePath()
  return (
    <section className="grid gap-6" aria-labelledby="kinds">
      <h2 id="kinds">{GEAR[language].home.kinds}</h2>
      <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-4">
        {CATEGORIES.map((category) => {
          const { name, about } = CATEGORY_WORDS[language][category]
          return (
            <PictureCard
              key={category}
              title={name}
              summary={about}
              href={go(withDates('/gear', typed, [['kind', category]]))}
              picture={<Picture name={PICTURES[category]} className="mx-auto w-full max-w-52" />}
            >
              <From products={products.filter((product) => product.category === category)} />
            </PictureCard>
          )
        })}
      </div>
    </section>
  )
}

function From({ products }: { products: CatalogueProduct[] }) {
  const language = useLanguage()
  const [cheapest] = products
    .flatMap(({ prices, currency }) => {
      const tier = beginsAt(prices)
      return tier ? [{ ...tier, currency }] : []
    })
    .sort((a, b) => a.priceMinor - b.priceMinor)
  if (!cheapest) return null
  return (
    <p>
      {GEAR[language].home.from(
        <Amount minor={cheapest.priceMinor} currency={cheapest.currency} className="font-semibold" />,
        PRICE_UNITS[language][cheapest.unit].per,
      )}
    </p>
  )
}
