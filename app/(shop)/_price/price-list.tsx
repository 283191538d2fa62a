import { useLanguage } from '#language'
import { Amount } from '@/app/_ui/amount'
import { formatDays, weekdaysIn } from '@/app/_words/opening'
import { PRICE_UNITS } from '@/app/_words/price-units'
import { GEAR } from '@/app/(shop)/_say/gear'
import type { PriceList as Prices } from '@/lib/inventory/price-list'
import { sortTiers, type Tier } from '@/lib/inventory/product'

type PriceListProps = { prices: Prices; currency: string; today: string }

/** What a product costs for each span of time, and when it costs something else. The cheapest combination is what a renter pays. */
export function PriceList({ prices, currency, today }: PriceListProps) {
  const language = useLanguage()
  const { price: say } = GEAR[language]
  const { tiers, weekdayPercents, discounts } = prices
  const seasons = prices.seasons.filter(({ lastDay }) => lastDay >= today)
  const special = weekdayPercents.flatMap((percent, at) =>
    percent === 100 ? [] : [`${weekdaysIn(language)[at]} ${percent} %`],
  )
  return (
    <>
      {tiers.length > 0 && <Tiers tiers={tiers} currency={currency} />}
      {seasons.map((season) => (
        <div key={season.firstDay} className="grid gap-2">
          <h3 className="text-base">
            {season.name}{' '}
            <span className="font-normal text-ink-soft">
              {formatDays(season.firstDay, season.lastDay, language)}
            </span>
          </h3>
          {season.tiers.length > 0 ? (
            <Tiers tiers={season.tiers} currency={currency} />
          ) : (
            <p className="text-ink-soft">{say.notRented}</p>
          )}
        </div>
      ))}
      {special.length > 0 && <p>{say.weekdays(special.join(', '))}</p>}
      {discounts.length > 0 && (
        <p>
          {say.longer(discounts.map(({ fromDays, percent }) => say.longerStep(fromDays, percent)).join(', '))}
        </p>
      )}
    </>
  )
}

function Tiers({ tiers, currency }: { tiers: Tier[]; currency: string }) {
  const language = useLanguage()
  return (
    <dl className="grid grid-cols-2 gap-x-4 gap-y-3 sm:grid-cols-4">
      {sortTiers(tiers).map(({ unit, priceMinor }) => (
        <div key={unit} className="rounded-control bg-sunken px-3 py-2">
          <dt className="text-sm text-ink-soft">{PRICE_UNITS[language][unit].span}</dt>
          <dd className="font-semibold">
            <Amount minor={priceMinor} currency={currency} />
          </dd>
        </div>
      ))}
    </dl>
  )
}
