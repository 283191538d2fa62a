import { pathHere } from '@/app/_paths/path-here'
import { PriceTrace } from '@/app/_price/price-trace'
import { Amount } from '@/app/_ui/amount'
import { Card } from '@/app/_ui/card'
import { Choice } from '@/app/_ui/choice'
import { askedLanguage } from '@/app/_ui/language/asked-language'
import { useWords } from '@/app/_ui/language/use-words'
import { Notice } from '@/app/_ui/notice'
import { Select } from '@/app/_ui/select'
import { SubmitButton } from '@/app/_ui/submit-button'
import { VisitForm } from '@/app/_ui/visit-form'
import { sentenceIn } from '@/app/_words/refusals'
import { AccessoryFields } from '@/app/(shop)/_accessories/accessory-fields'
import type { Dates } from '@/app/(shop)/_dates/read-dates'
import type { TypedDates } from '@/app/(shop)/_dates/typed-dates'
import { GEAR } from '@/app/(shop)/_say/gear'
import { findAccessories } from '@/lib/booking/find-accessories'
import { findOffer } from '@/lib/booking/find-offer'
import type { Offer } from '@/lib/booking/find-offers'
import { noPriceOver } from '@/lib/booking/price-gap'
import { MOST_UNITS } from '@/lib/booking/quote'
import type { CatalogueProduct } from '@/lib/inventory/catalogue-product'
import type { Location } from '@/lib/inventory/find-locations'
import { adviseSize } from './advise-size'
import { Gone } from './gone'
import { SizeFinder } from './size-finder'

type ChooseProps = {
  product: CatalogueProduct
  dates: Dates
  shops: Location[]
  gear: string[]
  /** What the renter said about their measure, as typed. */
  me: string
  /** The same thing over other dates. */
  hrefOf: (typed: TypedDates) => string
  at: Date
  /** In a frame of another site, where nothing about a person is typed: the booking opens in a tab of the shop's own, and this says so. */
  newTab?: string
}

/** What it costs for the dates, which sizes are free, and the way on to the booking. */
export async function Choose({ product, dates, shops, gear, me, hrefOf, at, newTab }: ChooseProps) {
  const { location, period, typed } = dates
  const [language, go] = await Promise.all([askedLanguage(), pathHere()])
  const { product: say, list, accessories } = GEAR[language]
  const found = await findOffer({ product, location, period }, at)
  if (!found) return null
  if (found.breach === 'no-price') {
    const unpriced = noPriceOver([product], period, location.timeZone)
    return <Notice title={say.notRented}>{unpriced && sentenceIn(language, unpriced)}</Notice>
  }
  if (found.free === 0) return <Gone product={product} dates={dates} shops={shops} hrefOf={hrefOf} at={at} />
  const offers = await findAccessories([{ productId: product.id, quantity: 1 }], { location, period }, at)
  const most = Math.min(MOST_UNITS, Math.max(...found.variants.map(({ free }) => free)))
  const carried = [...Object.entries(typed), ...gear.map((line): [string, string] => ['gear', line])]
  const advice = adviseSize(product.sizedBy, found.variants, me)
  // Chosen for them only where there is nothing to choose.
  const fitting = advice?.kind === 'fits' && advice.sizes.length === 1 ? advice.sizes[0] : undefined
  const only = found.variants.length === 1 ? found.variants[0] : undefined
  const quantities = Array.from({ length: most }, (_, index) => String(index + 1))
  return (
    <Card title={say.choose} level={2}>
      <Price offer={found} />
      {!newTab && (
        <SizeFinder
          {...product}
          sizes={found.variants}
          path={`/gear/${product.slug}`}
          me={me}
          hidden={carried}
        />
      )}
      <VisitForm action={go('/book')} className="grid gap-5">
        {carried.map(([name, value]) => (
          <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
        ))}
        <Choice
          name="variant"
          legend={found.variants.length > 1 ? say.size : say.availability}
          defaultValue={fitting?.free ? fitting.id : only?.id}
          required
          options={found.variants.map(({ id, name, hint, free }) => ({
            value: id,
            label: name,
            hint,
            detail: free === 0 ? list.notFree : free === 1 ? list.lastOne : list.free(free),
            disabled: free === 0,
          }))}
        />
        {most > 1 && (
          <Select
            label={say.howMany}
            name="quantity"
            defaultValue="1"
            options={quantities.map((value) => ({ value, label: value }))}
          />
        )}
        {offers.length > 0 && (
          <fieldset className="grid gap-4 border-t border-line pt-4">
            <legend className="sr-only">{accessories.legend}</legend>
            <h3 className="text-base">{accessories.title}</h3>
            <AccessoryFields offers={offers} perUnit units={most} />
          </fieldset>
        )}
        <SubmitButton wide formTarget={newTab && '_blank'} aria-describedby="nothing-yet">
          {say.book(gear.length > 0)}
        </SubmitButton>
        <p id="nothing-yet" className="-mt-2 text-center text-sm text-ink-soft">
          {newTab ?? say.nothingYet}
        </p>
      </VisitForm>
    </Card>
  )
}

function Price({ offer }: { offer: Offer }) {
  const { product: say, list } = useWords(GEAR)
  return (
    <div className="grid gap-3">
      <div className="grid gap-1.5">
        <p className="flex items-baseline justify-between gap-4">
          <span className="font-semibold">{list.rent}</span>
          <Amount minor={offer.rentMinor} currency={offer.currency} className="text-2xl font-semibold" />
        </p>
        <PriceTrace trace={offer.trace} currency={offer.currency} />
      </div>
      <p className="flex items-baseline justify-between gap-4 border-t border-line pt-3">
        <span>
          {say.deposit} <span className="text-sm text-ink-soft">{say.depositNote}</span>
        </span>
        <Amount minor={offer.depositMinor} currency={offer.currency} className="font-semibold" />
      </p>
    </div>
  )
}
