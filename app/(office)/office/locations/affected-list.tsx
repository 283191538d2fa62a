import Link from 'next/link'
import { Notice } from '@/app/_ui/notice'
import type { OpeningState } from './form-state'

/** A screenful; whoever closes more than that has to talk to people anyway, and finds them on the desk's days. */
const MOST_SHOWN = 20

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
  return (
    <>
      <input type="hidden" name="seen" value={seen} />
      <Notice tone="attention" title="Bookings to look at first" announce>
        <p>{problem}</p>
        <ul className="divide-y divide-line border-y border-line">
          {affected.slice(0, MOST_SHOWN).map(({ number, name, when, what }) => (
            <li key={number} className="grid gap-x-4 py-2 sm:grid-cols-[7rem_minmax(0,1fr)]">
              <Link href={`/desk/bookings/${number}`} className="link font-semibold">
                {number}
              </Link>
              <span className="min-w-0">
                <span className="font-medium wrap-anywhere">{name}</span>
                <span className="block text-sm text-ink-soft">
                  {what} while closed · {when}
                </span>
              </span>
            </li>
          ))}
        </ul>
        {affected.length > MOST_SHOWN && <p>And {affected.length - MOST_SHOWN} more.</p>}
        <p>The bookings stay as they are. Write to these people, or be there for them all the same.</p>
      </Notice>
    </>
  )
}
