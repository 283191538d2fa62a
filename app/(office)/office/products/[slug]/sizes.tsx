import { Card } from '@/app/_ui/card'
import { Disclosure } from '@/app/_ui/disclosure'
import { archiveSize } from '@/app/(office)/office/products/actions'
import { DeedForm } from '@/app/(office)/office/products/deed-form'
import type { CatalogueProduct, CatalogueVariant } from '@/lib/catalogue/find-catalogue-product'
import type { Measure } from '@/lib/generated/prisma/client'
import { SizeForm } from './size-form'

/** The sizes of a product: each with a form of its own, and one for the next. */
export function Sizes({ product: { slug, sizedBy, variants } }: { product: CatalogueProduct }) {
  const next = Math.max(-1, ...variants.map(({ position }) => position)) + 1
  return (
    <Card title="Sizes" id="sizes">
      {variants.length === 0 && (
        <p className="text-ink-soft">There is none yet. What comes in one size only needs one, too.</p>
      )}
      {variants.map((variant) => (
        <Size key={variant.id} slug={slug} variant={variant} measure={sizedBy} />
      ))}
      <Disclosure summary="Add a size" open={variants.length === 0}>
        <SizeForm
          typed={{ slug, variant: '', name: '', hint: '', position: String(next) }}
          measure={sizedBy}
        />
      </Disclosure>
    </Card>
  )
}

type SizeProps = { slug: string; variant: CatalogueVariant; measure: Measure | null }

function Size({ slug, variant, measure }: SizeProps) {
  const { id, name, hint, fitsFrom, fitsUntil, position, archivedAt } = variant
  const fits = { fitsFrom: String(fitsFrom ?? ''), fitsUntil: String(fitsUntil ?? '') }
  const hidden: [string, string][] = [
    ['slug', slug],
    ['variant', id],
    ['archived', archivedAt ? 'no' : 'yes'],
  ]
  return (
    <Disclosure summary={<Summary variant={variant} />}>
      <p className="text-sm text-ink-soft">
        In tables it is called <span className="font-mono wrap-anywhere">{id}</span>.
      </p>
      <SizeForm
        key={`${name} ${hint} ${fitsFrom} ${fitsUntil} ${position}`}
        typed={{ slug, variant: id, name, hint, ...fits, position: String(position) }}
        measure={measure}
      />
      <div className="border-t border-line pt-4">
        <DeedForm
          action={archiveSize}
          hidden={hidden}
          label={archivedAt ? `Let ${name} be booked again` : `Put ${name} into the archive`}
          tone="quiet"
        />
      </div>
    </Disclosure>
  )
}

function Summary({
  variant: { name, hint, archivedAt, stock, supplies, components },
}: {
  variant: CatalogueVariant
}) {
  const units = stock.reduce((sum, one) => sum + one.units, 0)
  const pieces = supplies.reduce((sum, one) => sum + one.pieces, 0)
  const there =
    components.length > 0
      ? 'a kit'
      : supplies.length > 0
        ? `${pieces} left`
        : units === 1
          ? '1 unit'
          : `${units} units`
  return (
    <span className="min-w-0">
      <span className="wrap-anywhere">{name}</span>{' '}
      <span className="text-sm font-normal text-ink-soft">
        {[hint, there, archivedAt && 'in the archive'].filter(Boolean).join(' · ')}
      </span>
    </span>
  )
}
