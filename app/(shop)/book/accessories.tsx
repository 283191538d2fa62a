import { pathHere } from '@/app/_paths/path-here'
import { Card } from '@/app/_ui/card'
import { wordsHere } from '@/app/_ui/language/words-here'
import { SubmitButton } from '@/app/_ui/submit-button'
import { AccessoryFields } from '@/app/(shop)/_accessories/accessory-fields'
import type { Dates } from '@/app/(shop)/_dates/read-dates'
import { GEAR } from '@/app/(shop)/_say/gear'
import { findAccessories } from '@/lib/booking/find-accessories'
import type { Quote, WantedLine } from '@/lib/booking/quote'
import { gearOf } from './read-lines'

type Props = { quote: Quote; dates: Dates; lines: WantedLine[]; at: Date }

/** What can be had along with what is in the booking; the same page comes back with it. */
export async function Accessories({ quote, dates, lines, at }: Props) {
  const offers = await findAccessories(quote.lines, dates, at)
  if (offers.length === 0) return null
  const [{ accessories: say }, go] = await Promise.all([wordsHere(GEAR), pathHere()])
  const variantIds = new Set(offers.flatMap(({ variants }) => variants.map(({ id }) => id)))
  const chosen = new Map(lines.map(({ variantId, quantity }) => [variantId, quantity]))
  const kept = gearOf(lines.filter(({ variantId }) => !variantIds.has(variantId)))
  return (
    <Card title={say.title}>
      <form action={go('/book')} className="grid gap-4">
        {[...Object.entries(dates.typed), ...kept].map(([name, value]) => (
          <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
        ))}
        <AccessoryFields offers={offers} chosen={chosen} perUnit={false} />
        <SubmitButton tone="quiet">{say.change}</SubmitButton>
      </form>
    </Card>
  )
}
