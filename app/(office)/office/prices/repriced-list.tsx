import { Notice } from '@/app/_ui/notice'
import { LookFirst } from '@/app/(office)/office/_bookings/look-first'
import type { PriceState } from './form-state'

/** The bookings that would be priced otherwise: they keep what was agreed, and somebody has looked at them. */
export function RepricedList({ state: { problem, repriced, seen } }: { state: PriceState }) {
  if (!problem) return null
  if (repriced.length === 0) {
    return (
      <Notice tone="problem" title="Nothing was saved" announce>
        {problem}
      </Notice>
    )
  }
  const rows = repriced.map(({ number, name, when, what }) => ({
    id: `${number} ${what}`,
    number,
    name,
    what: (
      <>
        <span className="block text-ink">{what}</span>
        {when}
      </>
    ),
  }))
  return (
    <LookFirst problem={problem} rows={rows} seen={seen}>
      <p>Each of these bookings keeps the price that was agreed.</p>
    </LookFirst>
  )
}
