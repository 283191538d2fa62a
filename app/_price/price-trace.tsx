import { Amount } from '@/app/_ui/amount'
import { sayDiscount, sayRate } from '@/app/_words/prices'
import type { PriceStep } from '@/lib/booking/price'

type PriceTraceProps = { trace: PriceStep[]; currency: string; quantity?: number }

/** How a price came about: "1 × three-day rate 270, 1 × day rate 100", by which lists, and what was taken off. */
export function PriceTrace({ trace, currency, quantity = 1 }: PriceTraceProps) {
  return (
    <ul className="grid gap-0.5 text-sm text-ink-soft">
      {trace.map((step) => (
        <li key={keyOf(step)} className="flex justify-between gap-4">
          {'unit' in step ? (
            <span>
              {step.count * quantity} × {sayRate(step, currency)}
              {step.count * quantity > 1 && (
                <>
                  {' '}
                  at <Amount minor={step.eachMinor} currency={currency} />
                </>
              )}
            </span>
          ) : (
            <span>{sayDiscount(step)}</span>
          )}
          <Amount minor={step.totalMinor * quantity} currency={currency} className="whitespace-nowrap" />
        </li>
      ))}
    </ul>
  )
}

const keyOf = (step: PriceStep): string =>
  'unit' in step ? `${step.unit} ${step.eachMinor} ${JSON.stringify(step.on ?? '')}` : `from ${step.fromDays}`
