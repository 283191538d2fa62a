import { Amount } from '@/app/_ui/amount'
import { PRICE_UNITS } from '@/app/_words/price-units'
import type { Tier } from '@/lib/inventory/product'

/** What a product costs for each span of time. The cheapest combination is what a renter pays. */
export function PriceList({ tiers, currency }: { tiers: Tier[]; currency: string }) {
  return (
    <dl className="grid grid-cols-2 gap-x-4 gap-y-3 sm:grid-cols-4">
      {tiers.map(({ unit, priceMinor }) => (
        <div key={unit} className="rounded-control bg-sunken px-3 py-2">
          <dt className="text-sm text-ink-soft">{PRICE_UNITS.en[unit].span}</dt>
          <dd className="font-semibold">
            <Amount minor={priceMinor} currency={currency} />
          </dd>
        </div>
      ))}
    </dl>
  )
}
