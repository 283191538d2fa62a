import { pathIn } from '@/app/_paths/path-in'
import { askedLanguage } from '@/app/_ui/language/asked-language'
import { typedOf, withDates } from '@/app/(shop)/_dates/typed-dates'
import { BOOK } from '@/app/(shop)/_say/book'
import type { Alternative } from '@/lib/booking/find-alternative'
import type { WantedLine } from '@/lib/booking/quote'
import { findLocation } from '@/lib/inventory/find-locations'
import { type Language, LOCALES } from '@/lib/language'
import type { Facts } from '@/lib/outcome'
import { formatPeriod } from '@/lib/period'
import { gearOf } from './read-lines'

/** What can be had in the place of what ran out: a link that fills it in, and what to call it. */
export type Instead = { href: string; label: string }

export function insteadOf(
  lines: WantedLine[],
  shortVariantId: string,
  found: Omit<Alternative, 'periodText'>,
  language: Language,
): Instead {
  const { kind, location, period, variantId, description } = found
  const changed = lines.map((line) => (line.variantId === shortVariantId ? { ...line, variantId } : line))
  const label = BOOK[language].instead[kind]({
    period: formatPeriod(period, location.timeZone, LOCALES[language]),
    description,
    city: location.city,
  })
  return { href: pathIn(language, withDates('/book', typedOf(location, period), gearOf(changed))), label }
}

/** The same from the facts of a refusal. */
export async function insteadFrom(lines: WantedLine[], facts: Facts): Promise<Instead | null> {
  const location = facts.alternative && (await findLocation(String(facts.alternativeLocationId)))
  if (!location) return null
  const found = {
    kind: facts.alternative as Alternative['kind'],
    location,
    period: {
      from: new Date(String(facts.alternativeFrom)),
      until: new Date(String(facts.alternativeUntil)),
    },
    variantId: String(facts.alternativeVariantId),
    description: String(facts.alternativeDescription),
  }
  return insteadOf(lines, String(facts.variantId), found, await askedLanguage())
}
