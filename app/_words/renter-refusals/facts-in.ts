import { lasting } from '@/app/_words/durations'
import { formatDays } from '@/app/_words/opening'
import { type Language, LOCALES } from '@/lib/language'
import { formatMoney } from '@/lib/money'
import type { Facts } from '@/lib/outcome'
import { formatInstant, formatPeriod } from '@/lib/period'

type Fact = Facts[string] | undefined

/** The facts of a refusal written out as a language writes them. */
export type FactsIn = {
  money: (minor: Fact, currency: Fact) => string
  days: (first: Fact, last?: Fact) => string
  lasting: (minutes: Fact) => string
  /** Null where the facts name no period. */
  period: (from: Fact, until: Fact, timeZone: Fact) => string | null
  instant: (at: Fact, timeZone: Fact) => string | null
}

export function factsIn(language: Language): FactsIn {
  const locale = LOCALES[language]
  return {
    money: (minor, currency) => formatMoney({ minor: Number(minor), currency: String(currency) }, locale),
    days: (first, last = first) => formatDays(String(first), String(last), language),
    lasting: (minutes) => lasting(Number(minutes), language),
    period: (from, until, timeZone) =>
      from && until && timeZone
        ? formatPeriod(
            { from: new Date(String(from)), until: new Date(String(until)) },
            String(timeZone),
            locale,
          )
        : null,
    instant: (at, timeZone) =>
      at && timeZone ? formatInstant(new Date(String(at)), String(timeZone), locale) : null,
  }
}
