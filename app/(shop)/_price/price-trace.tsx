import { Amount } from '@/app/_ui/amount'
import { PRICE_UNITS } from '@/app/_words/price-units'
import type { PriceStep } from '@/lib/booking/price'

type PriceTraceProps = { trace: PriceStep[]; currency: string; quantity?: number }

/** How a price came about: "1 × three-day rate 270, 1 × day rate 100". */
export function PriceTrace({ trace, currency, quantity = 1 }: PriceTraceProps) {
  return (
    <ul className="grid gap-0.5 text-sm text-ink-soft">
      {trace.map(({ unit, count, eachMinor, totalMinor }) => (
        <li key={unit} className="flex justify-between gap-4">
          <span>
            {count * quantity} × {PRICE_UNITS.en[unit].rate}
            {count * quantity > 1 && (
              <>
                {' '}
                at <Amount minor={eachMinor} currency={currency} />
              </>
            )}
          </span>
          <Amount minor={totalMinor * quantity} currency={currency} />
        </li>
      ))}
    </ul>
  )
}
