import type { Instead } from '@/lib/booking/find-instead'
import type { Location } from '@/lib/inventory/find-locations'
import { formatPeriod } from '@/lib/period'

/** In a sentence, where or when gear could be had that is not free. */
export function InsteadLine({ instead, shop }: { instead: Instead | null; shop: Location }) {
  if (!instead) return <p className="text-sm text-ink-soft">None free in {shop.city} around these dates.</p>
  const { kind, location, period } = instead
  return (
    <p className="text-sm">
      {kind === 'other-shop'
        ? `None free in ${shop.city}, but in ${location.city} for your dates.`
        : `None free then, but ${formatPeriod(period, location.timeZone)}.`}
    </p>
  )
}
