import { typedOf, withDates } from '@/app/(shop)/_dates/typed-dates'
import type { Alternative } from '@/lib/booking/find-alternative'
import type { WantedLine } from '@/lib/booking/quote'
import { findLocation } from '@/lib/inventory/find-locations'
import type { Facts } from '@/lib/outcome'
import { gearOf } from './read-lines'

/** What can be had in the place of what ran out: a link that fills it in, and what to call it. */
export type Instead = { href: string; label: string }

export function insteadOf(lines: WantedLine[], shortVariantId: string, found: Alternative): Instead {
  const { kind, location, period, periodText, variantId, description } = found
  const changed = lines.map((line) => (line.variantId === shortVariantId ? { ...line, variantId } : line))
  const label = {
    'other-start': `Take it ${periodText}`,
    'other-variant': `Take ${description} for the same dates`,
    'other-location': `Pick it up in ${location.city} for the same dates`,
  }[kind]
  return { href: withDates('/book', typedOf(location, period), gearOf(changed)), label }
}

/** The same from the facts of a refusal. */
export async function insteadFrom(lines: WantedLine[], facts: Facts): Promise<Instead | null> {
  const location = facts.alternative && (await findLocation(String(facts.alternativeLocationId)))
  if (!location) return null
  return insteadOf(lines, String(facts.variantId), {
    kind: facts.alternative as Alternative['kind'],
    location,
    period: {
      from: new Date(String(facts.alternativeFrom)),
      until: new Date(String(facts.alternativeUntil)),
    },
    periodText: String(facts.alternativePeriod),
    variantId: String(facts.alternativeVariantId),
    description: String(facts.alternativeDescription),
  })
}
