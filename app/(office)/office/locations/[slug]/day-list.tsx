import { ButtonLink } from '@/app/_ui/button'
import { Card } from '@/app/_ui/card'
import { Disclosure } from '@/app/_ui/disclosure'
import { Link } from '@/app/_ui/link'
import { formatDays } from '@/app/_words/opening'
import type { Opening, SpecialDay } from '@/lib/inventory/day-plan'
import { formatSpan } from '@/lib/inventory/day-time'

type DayListProps = { shop: Opening; path: string; today: string }

/** The days ahead that are not as usual; those that are over are folded away. */
export function DayList({ shop: { specialDays }, path, today }: DayListProps) {
  const ahead = specialDays.filter(({ day }) => day >= today)
  const over = specialDays.filter(({ day }) => day < today).reverse()
  return (
    <Card
      id="days"
      title="Special days"
      action={
        <ButtonLink href={`${path}/days/new`} tone="quiet" size="small">
          Add a special day
        </ButtonLink>
      }
    >
      {ahead.length === 0 && (
        <p className="text-ink-soft">
          None ahead. Add the days on which the shop stays closed or keeps other hours, such as Christmas Eve:
          nobody can book for a closed door then.
        </p>
      )}
      <Days days={ahead} path={path} />
      <p className="flex flex-wrap gap-x-5 gap-y-1 text-sm">
        <Link href={`${path}/days/import`} className="link">
          Take days from a table
        </Link>
        {specialDays.length > 0 && (
          <a href={`${path}/days/export.csv`} className="link">
            Download as CSV
          </a>
        )}
      </p>
      {over.length > 0 && (
        <Disclosure summary={`${over.length} that ${over.length === 1 ? 'is' : 'are'} over`}>
          <Days days={over} path={null} />
        </Disclosure>
      )}
    </Card>
  )
}

function Days({ days, path }: { days: SpecialDay[]; path: string | null }) {
  if (days.length === 0) return null
  return (
    <ul className="divide-y divide-line">
      {days.map(({ day, span, reason }) => (
        <li
          key={day}
          className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 gap-y-0.5 py-2.5 sm:grid-cols-[10rem_7rem_minmax(0,1fr)_auto]"
        >
          <span className="font-medium">{formatDays(day)}</span>
          <span className="tabular-nums max-sm:order-3">{span ? formatSpan(span) : 'Closed'}</span>
          <span className="min-w-0 text-ink-soft wrap-anywhere max-sm:order-4 max-sm:col-span-2">
            {reason}
          </span>
          {path && (
            <Link href={`${path}/days/${day}`} className="link max-sm:order-2">
              Change<span className="sr-only"> {formatDays(day)}</span>
            </Link>
          )}
        </li>
      ))}
    </ul>
  )
}
