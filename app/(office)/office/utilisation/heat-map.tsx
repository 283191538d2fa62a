import { classes } from '@/app/_ui/classes'
import { Link } from '@/app/_ui/link'
import type { Utilisation } from '@/lib/inventory/find-utilisation'
import { LEVELS, levelOf, percentOf, unitsOf } from './level'
import './heat-map.css'

type Props = { location: string; rows: Utilisation[]; days: string[]; today: string }

/** How much of each product is rented, a square a day; the number stands in it, so that nobody depends on its colour. */
export const HeatMap = ({ location, rows, days, today }: Props) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keys that scroll it
  <section aria-label={`Heat map of ${location}`} tabIndex={0} className="relative overflow-x-auto">
    <table className="heat-map">
      <caption className="sr-only">Rented at {location}, in per cent of the units, by day</caption>
      <thead>
        <tr>
          <td className="is-corner" />
          {monthsOf(days).map(({ name, count }) => (
            <th key={name} scope="colgroup" colSpan={count} className="is-month">
              {count > 2 ? name : <span className="sr-only">{name}</span>}
            </th>
          ))}
        </tr>
        <tr>
          <th scope="col" className="is-corner">
            Product
          </th>
          {days.map((day) => (
            <DayHead key={day} day={day} isToday={day === today} />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.productId}>
            <th scope="row">
              <Link href={`/office/gear/${row.slug}`} className="hover:underline wrap-anywhere">
                {row.product}
              </Link>
              <span className="block font-normal text-ink-soft">
                {row.units === 1 ? '1 unit' : `${row.units} units`}
              </span>
            </th>
            {row.rented.map((rented, at) => (
              <Square key={days[at]} rented={rented} units={row.there[at] ?? 0} day={days[at] ?? ''} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </section>
)

function DayHead({ day, isToday }: { day: string; isToday: boolean }) {
  const at = new Date(`${day}T12:00:00Z`)
  const isWeekend = [0, 6].includes(at.getUTCDay())
  return (
    <th scope="col" className={classes(isWeekend && 'is-weekend', isToday && 'is-today')}>
      <span aria-hidden="true">
        {weekdays.format(at).slice(0, 2)}
        <br />
        {at.getUTCDate()}
      </span>
      <span className="sr-only">
        {fullDays.format(at)}
        {isToday && ', today'}
      </span>
    </th>
  )
}

function Square({ rented, units, day }: { rented: number; units: number; day: string }) {
  const percent = percentOf(rented, units)
  return (
    <td
      className="heat"
      data-level={levelOf(percent)}
      title={`${day}: ${unitsOf(rented)} of ${units} rented, ${percent} %`}
    >
      {percent === 0 ? <span className="sr-only">0</span> : percent}
    </td>
  )
}

/** What the squares mean. */
export const Legend = () => (
  <ul className="flex flex-wrap gap-x-4 gap-y-2 text-sm text-ink-soft">
    {LEVELS.map(({ label }, level) => (
      <li key={label} className="flex items-center gap-2">
        <span className="heat inline-block size-5 rounded" data-level={level} aria-hidden="true" />
        {label}
      </li>
    ))}
  </ul>
)

const format = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', ...options })
const weekdays = format({ weekday: 'short' })
const fullDays = format({ weekday: 'short', day: 'numeric', month: 'long' })
const months = format({ month: 'long', year: 'numeric' })

function monthsOf(days: string[]): { name: string; count: number }[] {
  const counts = new Map<string, number>()
  for (const day of days) {
    const name = months.format(new Date(`${day}T12:00:00Z`))
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return [...counts].map(([name, count]) => ({ name, count }))
}
