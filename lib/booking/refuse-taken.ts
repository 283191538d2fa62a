import { askTogether } from '@/lib/ask-together'
import type { Short } from '@/lib/inventory/allocate'
import type { Location } from '@/lib/inventory/find-locations'
import { keepRefused } from '@/lib/inventory/keep-refused'
import type { NoRoom } from '@/lib/inventory/place'
import { type Facts, type Refused, refused } from '@/lib/outcome'
import { formatPeriod } from '@/lib/period'
import { findAlternative, type Wish } from './find-alternative'
import type { Quote } from './quote'

/** Somebody was faster. The facts name what ran out and when, and, where there is one, what is free instead. */
export async function refuseTaken(
  wanted: Omit<Wish, 'shortVariantId'>,
  quote: Quote,
  { want, noRoom }: Short,
  at: Date,
): Promise<Refused<'dates-taken'>> {
  const { location, period, lines } = wanted
  const shortVariantId = want.variantId
  const description = quote.lines.find((line) => line.variantId === shortVariantId)?.description ?? null
  const asked = [location.id, period, lines, shortVariantId, Math.floor(at.getTime() / 1000)]
  const alternative = await askTogether(`alternative ${JSON.stringify(asked)}`, () =>
    findAlternative({ ...wanted, shortVariantId }, at),
  )
  await keepRefused(
    {
      ...{ locationId: location.id, variantId: shortVariantId, period, quantity: want.quantity },
      why: noRoom.why,
      alternative: alternative && {
        kind: alternative.kind,
        from: alternative.period.from,
        variantId: alternative.variantId,
        locationId: alternative.location.id,
      },
    },
    at,
  )
  return refused('dates-taken', {
    variantId: shortVariantId,
    description,
    ...reasonOf(noRoom, location),
    timeZone: location.timeZone,
    alternative: alternative?.kind ?? null,
    alternativeFrom: alternative?.period.from.toISOString() ?? null,
    alternativeUntil: alternative?.period.until.toISOString() ?? null,
    alternativePeriod: alternative?.periodText ?? null,
    alternativeVariantId: alternative?.variantId ?? null,
    alternativeDescription: alternative?.description ?? null,
    alternativeLocationId: alternative?.location.id ?? null,
    alternativeLocation: alternative?.location.name ?? null,
  })
}

/** The first stretch of time at which there is too little, in the shop's own time; apart from that, which rule says no. */
function reasonOf(noRoom: NoRoom, { timeZone }: Location): Facts {
  const { why } = noRoom
  if (why === 'sold-out') return { ...noRoom }
  if (why !== 'full') return { why }
  const { from, until, wanted, units } = noRoom
  const full = { fullFrom: from.toISOString(), fullUntil: until.toISOString() }
  return { why, ...full, fullPeriod: formatPeriod({ from, until }, timeZone), wanted, units }
}
