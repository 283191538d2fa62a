import { classes } from '@/app/_ui/classes'
import { formatDays, WEEKDAYS } from '@/app/_words/opening'
import { type DayPlan, type Opening, planOf } from '@/lib/inventory/day-plan'
import { formatMinute, formatSpan } from '@/lib/inventory/day-time'
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
        'h-12 rounded-control px-px py-1 text-center align-top sm:h-18 sm:p-2 sm:text-left',
        look,
        day < today && 'text-ink-soft',
        day === today && 'outline-2 outline-fjord',
      )}
    >
      <span className="sr-only">{formatDays(day)}: </span>
      <span aria-hidden="true" className="block text-xs whitespace-nowrap font-semibold sm:text-sm">
        {dayLabel(day)}
      </span>
      {span ? (
        <span className="block text-[0.6875rem] leading-tight tabular-nums sm:text-[0.8125rem]">
          <span className="sr-only">{formatSpan(span)}</span>
          <span aria-hidden="true">
            {shortly(span.opensMinute)}–{shortly(span.closesMinute)}
          </span>
        </span>
      ) : (
        <span className="block text-[0.6875rem] leading-tight text-ink-soft sm:text-[0.8125rem]">Closed</span>
      )}
      {why && (
        <span className="block truncate text-xs leading-tight font-medium text-fjord max-sm:sr-only">
          {why}
        </span>
      )}
    </td>
  )
}

/** "9", or "9:30": a cell has no room for more. */
const shortly = (minute: number): string => formatMinute(minute).replace(/^0/, '').replace(/:00$/, '')

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** "24", and "1 Dec" where a month begins. */
function dayLabel(day: string): string {
  const date = Number(day.slice(8))
  return date === 1 ? `1 ${MONTHS[Number(day.slice(5, 7)) - 1]}` : String(date)
}
