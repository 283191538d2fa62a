import Link from 'next/link'
import { Notice } from '@/app/_ui/notice'
import type { Dates } from '@/app/(shop)/_dates/read-dates'
import { typedOf, withDates } from '@/app/(shop)/_dates/typed-dates'
import { findInstead } from '@/lib/booking/find-instead'
import type { CatalogueProduct } from '@/lib/inventory/catalogue-product'
import type { Location } from '@/lib/inventory/find-locations'
import { formatPeriod } from '@/lib/period'

type GoneProps = { product: CatalogueProduct; dates: Dates; shops: Location[]; at: Date }

/** None is free over these dates: where or when there is one, one press away. */
export async function Gone({ product, dates, shops, at }: GoneProps) {
  const { location, period } = dates
  const found = await findInstead({ location, shops, period, things: [product] }, at)
  const [instead] = found.values()
  return (
    <Notice title="Not free over these dates">
      {instead ? (
        <p>
          It is free{' '}
          <Link
            className="link font-semibold"
            href={withDates(`/gear/${product.slug}`, typedOf(instead.location, instead.period))}
          >
            {instead.kind === 'other-shop'
              ? `for your dates in ${instead.location.city}`
              : formatPeriod(instead.period, instead.location.timeZone)}
          </Link>
          .
        </p>
      ) : (
        <p>There is none in {location.city} around these dates. Try other dates, or the other shop.</p>
      )}
    </Notice>
  )
}
