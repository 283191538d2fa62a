import { Card } from '@/app/_ui/card'
import { Disclosure } from '@/app/_ui/disclosure'
import type { CatalogueProduct, CatalogueVariant } from '@/lib/catalogue/find-catalogue-product'
import { findComponentChoices } from '@/lib/catalogue/find-component-choices'
import { KitForm } from './kit-form'

/** Of what each size is made that is a kit, or could become one. */
export async function Kits({ product: { slug, variants } }: { product: CatalogueProduct }) {
  const able = variants.filter(mayBeKit)
  if (able.length === 0) return null
  const choices = await findComponentChoices()
  return (
    <Card title="Made of other gear" id="kits">
      <p className="text-ink-soft">
        A kit has no units of its own: it is as free as the scarcest of its parts, and parts that several
        things share are added up. Bookings keep what the kit held when it was booked.
      </p>
      {able.map((variant) => (
        <Disclosure
          key={variant.id}
          summary={<Summary variant={variant} />}
          open={variant.components.length > 0}
        >
          <KitForm
            key={JSON.stringify(variant.components)}
            choices={choices.filter(({ value }) => value !== variant.id)}
            typed={{
              slug,
              variant: variant.id,
              ...Object.fromEntries(
                variant.components.flatMap(({ componentId, quantity }, at) => [
                  [`part${at}`, componentId],
                  [`count${at}`, String(quantity)],
                ]),
              ),
            }}
          />
        </Disclosure>
      ))}
    </Card>
  )
}

const mayBeKit = ({ archivedAt, components, stock }: CatalogueVariant): boolean =>
  components.length > 0 || (!archivedAt && stock.every(({ units }) => units === 0))

function Summary({ variant: { name, components } }: { variant: CatalogueVariant }) {
  const parts = components.map(({ quantity, component }) => `${quantity} × ${component.product.name}`)
  return (
    <span className="min-w-0">
      <span className="wrap-anywhere">{name}</span>{' '}
      <span className="text-sm font-normal text-ink-soft wrap-anywhere">
        {parts.join(', ') || 'not a kit'}
      </span>
    </span>
  )
}
