import Link from 'next/link'
import { Notice } from '@/app/_ui/notice'
import type { PriceState } from './form-state'

/** A screenful; whoever touches more than that knows it. */
const MOST_SHOWN = 20

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
  return (
    <>
      <input type="hidden" name="seen" value={seen} />
      <Notice tone="attention" title="Bookings to look at first" announce>
        <p>{problem}</p>
        <ul className="divide-y divide-line border-y border-line">
          {repriced.slice(0, MOST_SHOWN).map(({ number, name, when, what }) => (
            <li key={`${number} ${what}`} className="grid gap-x-4 py-2 sm:grid-cols-[7rem_minmax(0,1fr)]">
              <Link href={`/desk/bookings/${number}`} className="link font-semibold">
                {number}
              </Link>
              <span className="min-w-0">
                <span className="font-medium wrap-anywhere">{name}</span>
                <span className="block text-sm">{what}</span>
                <span className="block text-sm text-ink-soft">{when}</span>
              </span>
            </li>
          ))}
        </ul>
        {repriced.length > MOST_SHOWN && <p>And {repriced.length - MOST_SHOWN} more.</p>}
        <p>Each of these bookings keeps the price that was agreed.</p>
      </Notice>
    </>
  )
}
