import { classes } from '@/app/_ui/classes'
import { formatDays, WEEKDAYS } from '@/app/_words/opening'
import { type DayPlan, type Opening, planOf } from '@/lib/inventory/day-plan'
import { formatSpan } from '@/lib/inventory/day-time'
import { daysBetween } from '@/lib/inventory/opening-change'
import { dayAfter, weekdayOfDay } from '@/lib/period'

const WEEKS = 6

/** Six weeks at a glance: what holds on every day, and where it is otherwise than in a usual week. */
export function Calendar({ shop, today }: { shop: Opening; today: string }) {
  const monday = dayAfter(today, 1 - weekdayOfDay(today))
  const days = daysBetween(monday, dayAfter(monday, WEEKS * 7 - 1), WEEKS * 7)
  const weeks = Array.from({ length: WEEKS }, (_, week) => days.slice(week * 7, week * 7 + 7))
  return (
    <table className="w-full table-fixed border-separate border-spacing-1">
      <caption className="sr-only">Opening hours, day by day, for six weeks</caption>
      <thead>
        <tr>
          {WEEKDAYS.map((name) => (
            <th key={name} scope="col" className="pb-1 text-sm font-medium text-ink-soft">
              <abbr title={name} className="no-underline">
                {name.slice(0, 3)}
              </abbr>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]}>
            {week.map((day) => (
              <DayCell key={day} day={day} plan={planOf(shop, day)} today={today} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

type DayCellProps = { day: string; plan: DayPlan; today: string }

function DayCell({ day, plan: { span, why }, today }: DayCellProps) {
  const look = why ? 'bg-fjord-soft' : span ? 'bg-surface ring-1 ring-line ring-inset' : 'bg-sunken'
  return (
    <td
      title={why ?? undefined}
      className={classes(
        'h-16 rounded-control p-1 text-center align-top sm:h-20 sm:p-2 sm:text-left',
        look,
        day < today && 'opacity-60',
        day === today && 'outline-2 outline-fjord',
      )}
    >
      <span className="sr-only">{formatDays(day)}: </span>
      <span aria-hidden="true" className="block text-sm font-semibold">
        {dayLabel(day)}
      </span>
      {span ? (
        <span className="block text-[0.6875rem] leading-tight tabular-nums sm:text-xs">
          {formatSpan(span).replace('–', '\u200b–')}
        </span>
      ) : (
        <span className="block text-[0.6875rem] leading-tight text-ink-soft sm:text-xs">Closed</span>
      )}
      {why && (
        <span className="line-clamp-1 text-xs leading-tight font-medium text-fjord max-sm:sr-only">
          {why}
        </span>
      )}
    </td>
  )
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** "24", and "1 Dec" where a month begins. */
function dayLabel(day: string): string {
  const date = Number(day.slice(8))
  return date === 1 ? `1 ${MONTHS[Number(day.slice(5, 7)) - 1]}` : String(date)
}
