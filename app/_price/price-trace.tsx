import { useLanguage } from '#language'
import { Amount } from '@/app/_ui/amount'
import { sayDiscount, sayRate } from '@/app/_words/prices'
import type { PriceStep } from '@/lib/booking/price'
import type { Language } from '@/lib/language'

type PriceTraceProps = { trace: PriceStep[]; currency: string; quantity?: number }

/** Before the price of one of several. */
const AT: Record<Language, string> = { en: 'at', nb: 'à', sv: 'à', da: 'à' }

/** How a price came about: "1 × three-day rate 270, 1 × day rate 100", by which lists, and what was taken off. */
export function PriceTrace({ trace, currency, quantity = 1 }: PriceTraceProps) {
  const language = useLanguage()
  return (
    <ul className="grid gap-0.5 text-sm text-ink-soft">
      {trace.map((step) => (
        <li key={keyOf(step)} className="flex justify-between gap-4">
          {'unit' in step ? (
            <span>
              {step.count * quantity} × {sayRate(step, currency, language)}
              {step.count * quantity > 1 && (
                <>
                  {' '}
                  {AT[language]} <Amount minor={step.eachMinor} currency={currency} />
                </>
              )}
            </span>
          ) : (
            <span>{sayDiscount(step, language)}</span>
          )}
          <Amount minor={step.totalMinor * quantity} currency={currency} className="whitespace-nowrap" />
        </li>
      ))}
    </ul>
  )
}

const keyOf = (step: PriceStep): string =>
  'unit' in step ? `${step.unit} ${step.eachMinor} ${JSON.stringify(step.on ?? '')}` : `from ${step.fromDays}`
