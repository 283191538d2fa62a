import { PriceTrace } from '@/app/_price/price-trace'
import { Amount } from '@/app/_ui/amount'
import { useWords } from '@/app/_ui/language/use-words'
import { GEAR } from '@/app/(shop)/_say/gear'
import type { QuoteLine } from '@/lib/booking/quote'

/** How the price of a line came about: what comes along at no price, what is paid by the piece, what by the time. */
export function LineTrace({ line, currency }: { line: QuoteLine; currency: string }) {
  const { quantity, included = 0, isSold, rentEachMinor, trace } = line
  const { price: say } = useWords(GEAR)
  const paid = quantity - included
  return (
    <>
      {included > 0 && (
        <p className="text-sm text-ink-soft">{paid > 0 ? say.someIncluded(included) : say.included}</p>
      )}
      {isSold && paid > 0 && (
        <p className="text-sm text-ink-soft">
          {say.toKeep(paid, <Amount minor={rentEachMinor} currency={currency} />)}
        </p>
      )}
      {trace.length > 0 && <PriceTrace trace={trace} currency={currency} quantity={paid} />}
    </>
  )
}
