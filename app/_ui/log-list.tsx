import type { ReactNode } from 'react'
import { Instant } from './period'

export type LogItem = { id: string; at: Date; who: ReactNode; what: ReactNode; note?: ReactNode }

/** Who did what, newest or oldest first as given, on one thread. */
export function LogList({ items, timeZone }: { items: LogItem[]; timeZone: string }) {
  return (
    <ol className="ml-1.5 border-l-2 border-line">
      {items.map(({ id, at, who, what, note }) => (
        <li key={id} className="relative pb-4 pl-5 last:pb-0">
          <span
            aria-hidden="true"
            className="absolute top-2 -left-[7px] size-3 rounded-full border-2 border-fjord bg-surface"
          />
          <p className="font-medium">{what}</p>
          <p className="text-sm text-ink-soft">
            <Instant at={at} timeZone={timeZone} year /> · {who}
          </p>
          {note && <div className="mt-1 text-sm">{note}</div>}
        </li>
      ))}
    </ol>
  )
}
