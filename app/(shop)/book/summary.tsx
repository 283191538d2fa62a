import { usePath } from '@/app/_paths/use-path'
import { Amount } from '@/app/_ui/amount'
import { Icon } from '@/app/_ui/icon'
import { useWords } from '@/app/_ui/language/use-words'
import { Link } from '@/app/_ui/link'
import { Period } from '@/app/_ui/period'
import type { Dates } from '@/app/(shop)/_dates/read-dates'
import { withDates } from '@/app/(shop)/_dates/typed-dates'
import { LineTrace } from '@/app/(shop)/_price/line-trace'
import { BOOK } from '@/app/(shop)/_say/book'
import type { Quote } from '@/lib/booking/quote'
import { gearOf } from './read-lines'

/** When, where, and what, each with its price and how that came about. */
export function Summary({ quote, dates }: { quote: Quote; dates: Dates }) {
  const say = useWords(BOOK)
  const go = usePath()
  const { currency, lines } = quote
  const { location, period, typed } = dates
  return (
    <>
      <ul className="grid gap-2">
        <li className="flex gap-2.5">
          <Icon name="calendar" className="mt-0.5 flex-none text-fjord" />
          <Period {...period} timeZone={location.timeZone} year />
        </li>
        <li className="flex gap-2.5">
          <Icon name="pin" className="mt-0.5 flex-none text-fjord" />
          <span>
            {location.name}
            <span className="block text-sm text-ink-soft">
              {location.street}, {location.postcode} {location.city}
            </span>
          </span>
        </li>
      </ul>
      <ul className="grid gap-3 border-t border-line pt-4">
        {lines.map((line) => (
          <li key={line.variantId} className="grid gap-1">
            <p className="flex justify-between gap-4 font-semibold">
              <span className="min-w-0">
                {line.quantity > 1 && `${line.quantity} × `}
                {line.description}
              </span>
              <Amount minor={line.rentMinor} currency={currency} />
            </p>
            <LineTrace line={line} currency={currency} />
            {lines.length > 1 && (
              <Link
                className="link w-fit text-sm"
                href={go(withDates('/book', typed, gearOf(lines.filter((other) => other !== line))))}
              >
                {say.takeOut(line.description)}
              </Link>
            )}
          </li>
        ))}
      </ul>
      <p>
        <Link className="link" href={go(withDates('/gear', typed, gearOf(lines)))}>
          {say.addMore}
        </Link>
      </p>
    </>
  )
}
