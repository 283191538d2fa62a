import { useLanguage } from '#language'
import { GEAR } from '@/app/(shop)/_say/gear'
import type { Instead } from '@/lib/booking/find-instead'
import type { Location } from '@/lib/inventory/find-locations'
import { LOCALES } from '@/lib/language'
import { formatPeriod } from '@/lib/period'

/** In a sentence, where or when gear could be had that is not free. */
export function InsteadLine({ instead, shop }: { instead: Instead | null; shop: Location }) {
  const language = useLanguage()
  const { list: say } = GEAR[language]
  if (!instead) return <p className="text-sm text-ink-soft">{say.noneIn(shop.city)}</p>
  const { kind, location, period } = instead
  return (
    <p className="text-sm">
      {kind === 'other-shop'
        ? say.otherShop(shop.city, location.city)
        : say.otherStart(formatPeriod(period, location.timeZone, LOCALES[language]))}
    </p>
  )
}
