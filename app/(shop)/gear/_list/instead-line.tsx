import type { Instead } from '@/lib/booking/find-instead'
import type { Location } from '@/lib/inventory/find-locations'
import { formatPeriod } from '@/lib/period'

/** In a sentence, where or when gear could be had that is not free. */
export function InsteadLine({ instead, shop }: { instead: Instead | null; shop: Location }) {
  if (!instead)
    return <p className="text-sm text-ink-soft">Not to be had in {shop.city} around these dates.</p>
  const { kind, location, period } = instead
  return (
    <p className="text-sm">
      {kind === 'other-shop'
        ? `Free for your dates in ${location.city}.`
        : `Free ${formatPeriod(period, location.timeZone)}.`}
    </p>
  )
}
