import { Card } from '@/app/_ui/card'
import { Link } from '@/app/_ui/link'
import { findAccessoryChoices } from '@/lib/catalogue/find-accessory-choices'
import type { CatalogueProduct } from '@/lib/catalogue/find-catalogue-product'
import { AccessoryForm } from './accessory-form'

/** What goes along with a product, and what it goes along with itself. */
export async function Accessories({ product }: { product: CatalogueProduct }) {
  const { id, slug, kind, accessories, accessoryOf } = product
  const typed = Object.fromEntries(
    accessories.flatMap(({ accessory, included, most }, at) => [
      [`with${at}`, accessory.slug],
      [`how${at}`, included ? 'included' : 'priced'],
      [`most${at}`, String(most)],
    ]),
  )
  const hiddenNow = accessories.filter(({ accessory }) => accessory.state !== 'PUBLISHED')
  return (
    <Card title="Accessories" id="accessories">
      {accessoryOf.length > 0 && (
        <p>
          It goes along with{' '}
          {accessoryOf.map(({ product: other, included, most }, at) => (
            <span key={other.slug}>
              {at > 0 && ', '}
              <Link href={`/office/products/${other.slug}`} className="link wrap-anywhere">
                {other.name}
              </Link>{' '}
              ({included ? 'included, ' : ''}
              {most} for each)
            </span>
          ))}
          .
        </p>
      )}
      {kind === 'RENTED' && (
        <>
          <p className="text-ink-soft">
            What renters are offered along with it. An accessory is a product itself with units or pieces of
            its own; included means at no price and without a deposit, for as many as you say.
          </p>
          {hiddenNow.length > 0 && (
            <p>
              Not offered now, because it is not published:{' '}
              {hiddenNow.map(({ accessory }) => accessory.name).join(', ')}.
            </p>
          )}
          <AccessoryForm
            key={JSON.stringify(typed)}
            typed={{ slug, ...typed }}
            choices={await findAccessoryChoices(id)}
          />
        </>
      )}
      {kind === 'SOLD' && accessoryOf.length === 0 && (
        <p className="text-ink-soft">
          Nothing offers it yet. Choose it among the accessories of the gear that it goes along with.
        </p>
      )}
    </Card>
  )
}
