import { askedLanguage } from '@/app/_ui/language/asked-language'
import { Link } from '@/app/_ui/link'
import { Notice } from '@/app/_ui/notice'
import type { Dates } from '@/app/(shop)/_dates/read-dates'
import { type TypedDates, typedOf } from '@/app/(shop)/_dates/typed-dates'
import { GEAR } from '@/app/(shop)/_say/gear'
import { findInstead } from '@/lib/booking/find-instead'
import type { CatalogueProduct } from '@/lib/inventory/catalogue-product'
import type { Location } from '@/lib/inventory/find-locations'
import { LOCALES } from '@/lib/language'
import { formatPeriod } from '@/lib/period'

type GoneProps = {
  product: CatalogueProduct
  dates: Dates
  shops: Location[]
  hrefOf: (typed: TypedDates) => string
  at: Date
}

/** None is free over these dates: where or when there is one, one press away. */
export async function Gone({ product, dates, shops, hrefOf, at }: GoneProps) {
  const { location, period } = dates
  const found = await findInstead({ location, shops, period, things: [product] }, at)
  const [instead] = found.values()
  const language = await askedLanguage()
  const { product: say, list } = GEAR[language]
  return (
    <Notice title={list.gone}>
      {instead ? (
        <p>
          {say.isFree(
            <Link className="link font-semibold" href={hrefOf(typedOf(instead.location, instead.period))}>
              {instead.kind === 'other-shop'
                ? say.forYourDates(instead.location.city)
                : formatPeriod(instead.period, instead.location.timeZone, LOCALES[language])}
            </Link>,
          )}
        </p>
      ) : (
        <p>{say.noneAround(location.city)}</p>
      )}
    </Notice>
  )
}
