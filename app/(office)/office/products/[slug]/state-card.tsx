import { Card } from '@/app/_ui/card'
import { Icon } from '@/app/_ui/icon'
import { Link } from '@/app/_ui/link'
import { archive, publish } from '@/app/(office)/office/products/actions'
import { DeedForm } from '@/app/(office)/office/products/deed-form'
import type { CatalogueProduct } from '@/lib/catalogue/find-catalogue-product'
import type { Missing } from '@/lib/catalogue/find-missing'

/** Whether people can book it, what is missing for that, and the way there and back. */
export function StateCard({ product }: { product: CatalogueProduct }) {
  const { slug, state, missing, kind } = product
  const hidden = [['slug', slug]] as [string, string][]
  if (state === 'PUBLISHED') {
    return (
      <Card title="It can be booked">
        <p className="text-ink-soft">
          In the archive nobody can book it any more. Bookings and receipts stay as they are.
        </p>
        <DeedForm action={archive} hidden={hidden} label="Put it into the archive" tone="quiet" />
      </Card>
    )
  }
  return (
    <Card title={state === 'DRAFT' ? 'Nobody outside sees it yet' : 'Nobody can book it any more'}>
      {missing.length > 0 ? (
        <>
          <p>This is missing before it can be booked:</p>
          <ul className="grid gap-2">
            {missing.map((what) => (
              <li key={what} className="flex items-start gap-2.5">
                <Icon name="warning" className="mt-0.5 flex-none text-signal-ink" />
                <Link href={whereOf(what, slug, kind)} className="link">
                  {WORDS[what]}
                </Link>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p>Nothing is missing.</p>
      )}
      <DeedForm
        action={publish}
        hidden={hidden}
        label={state === 'DRAFT' ? 'Publish it' : 'Bring it back'}
        tone="primary"
      />
    </Card>
  )
}

const WORDS: Record<Missing, string> = {
  words: 'A summary and a description',
  size: 'A size, also where there is only one',
  price: 'A price',
  stock: 'Units, pieces, or what the kit is made of',
}

function whereOf(what: Missing, slug: string, kind: CatalogueProduct['kind']): string {
  if (what === 'size') return '#sizes'
  if (what === 'words' || (what === 'price' && kind === 'SOLD')) return '#words'
  if (what === 'price') return `/office/prices/${slug}`
  return kind === 'SOLD' ? '#pieces' : `/office/gear/${slug}`
}
