import { Notice } from '@/app/_ui/notice'
import { LookFirst } from '@/app/(office)/office/_bookings/look-first'
import type { OpeningState } from './form-state'

/** The bookings that would meet a closed door: they stay, and somebody has to talk to these people. */
export function AffectedList({ state: { problem, affected, seen } }: { state: OpeningState }) {
  if (!problem) return null
  if (affected.length === 0) {
    return (
      <Notice tone="problem" announce>
        {problem}
      </Notice>
    )
  }
  const rows = affected.map(({ number, name, when, what }) => ({
    id: number,
    number,
    name,
    what: `${what} while closed · ${when}`,
  }))
  return (
    <LookFirst problem={problem} rows={rows} seen={seen}>
      <p>The bookings stay as they are. Write to these people, or be there for them all the same.</p>
    </LookFirst>
  )
}
