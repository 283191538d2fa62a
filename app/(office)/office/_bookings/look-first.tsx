import type { ReactNode } from 'react'
import { Link } from '@/app/_ui/link'
import { Notice } from '@/app/_ui/notice'

/** A screenful; whoever touches more bookings than that finds them on the desk's days. */
const MOST_SHOWN = 20

/** `id` tells two lines of one booking apart. */
type Row = { id: string; number: string; name: string; what: ReactNode }
type Props = { problem: string | undefined; rows: Row[]; seen: string; children?: ReactNode }

/** Bookings that a change would touch, to be looked at before it is saved; the form then says that just these were seen. */
export const LookFirst = ({ problem, rows, seen, children }: Props) => (
  <>
    <input type="hidden" name="seen" value={seen} />
    <Notice tone="attention" title="Bookings to look at first" announce>
      {problem && <p>{problem}</p>}
      <ul className="divide-y divide-line border-y border-line">
        {rows.slice(0, MOST_SHOWN).map(({ id, number, name, what }) => (
          <li key={id} className="grid gap-x-4 py-2 sm:grid-cols-[7rem_minmax(0,1fr)]">
            <Link href={`/desk/bookings/${number}`} className="link font-semibold">
              {number}
            </Link>
            <span className="min-w-0">
              <span className="font-medium wrap-anywhere">{name}</span>
              <span className="block text-sm text-ink-soft">{what}</span>
            </span>
          </li>
        ))}
      </ul>
      {rows.length > MOST_SHOWN && <p>And {rows.length - MOST_SHOWN} more.</p>}
      {children}
    </Notice>
  </>
)
