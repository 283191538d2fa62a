import { useLanguage } from '#language'
import { pathHere } from '@/app/_paths/path-here'
import type { ShopPath } from '@/app/_paths/shop-paths'
import { classes } from '@/app/_ui/classes'
import { askedLanguage } from '@/app/_ui/language/asked-language'
import { Link } from '@/app/_ui/link'
import { type TypedDates, withDates } from '@/app/(shop)/_dates/typed-dates'
import { GEAR } from '@/app/(shop)/_say/gear'
import { prisma } from '@/lib/db'
import { type CalendarDay, type CalendarState, findCalendar } from '@/lib/inventory/find-calendar'
import type { Location } from '@/lib/inventory/find-locations'
import { type Language, LOCALES } from '@/lib/language'
import { dayAfter, daysBetween, instantOf, weekdayOfDay } from '@/lib/period'

type Props = {
  variantIds: string[]
  location: Location
  typed: TypedDates
  path: ShopPath
  more: [name: string, value: string][]
  at: Date
}

/** The next weeks at a shop, a cell a day: a day on which something is free leads to dates that begin with it. */
export async function Calendar({ variantIds, location, typed, path, more, at }: Props) {
  const days = await findCalendar(prisma, { variantIds, location }, at)
  const [{ calendar: say }, go] = [GEAR[await askedLanguage()], await pathHere()]
  const months = [...new Set(days.map(monthOf))]
  return (
    <section className="grid gap-4" aria-labelledby="calendar">
      <div className="grid gap-1">
        <h2 id="calendar">{say.title(location.city)}</h2>
        <p className="text-sm text-ink-soft">{say.lead}</p>
      </div>
      <div className="grid items-start gap-6 sm:grid-cols-2">
        {months.map((month) => (
          <Month key={month} month={month} days={days.filter((day) => monthOf(day) === month)}>
            {(day) => (
              <Cell
                day={day}
                href={go(withDates(path, startingOn(typed, day.day, location.timeZone), more))}
              />
            )}
          </Month>
        ))}
      </div>
    </section>
  )
}

const monthOf = ({ day }: CalendarDay): string => day.slice(0, 7)

/** The same length and times of day, from another day on; one night where an address has no such days. */
function startingOn(typed: TypedDates, day: string, timeZone: string): TypedDates {
  const areDays = [typed.from, typed.until].every((text) => instantOf(text, '12:00', timeZone))
  const nights = areDays ? Math.max(0, daysBetween(typed.from, typed.until)) : 1
  return { ...typed, from: day, until: dayAfter(day, nights) }
}

// Making a formatter costs a hundred times what using it does.
const formatters = new Map<string, Intl.DateTimeFormat>()

function formatIn(language: Language, options: Intl.DateTimeFormatOptions, day: string): string {
  const key = `${language} ${Object.keys(options).join()}`
  const made =
    formatters.get(key) ?? new Intl.DateTimeFormat(LOCALES[language], { ...options, timeZone: 'UTC' })
  formatters.set(key, made)
  return made.format(new Date(day))
}

type MonthProps = { month: string; days: CalendarDay[]; children: (day: CalendarDay) => React.ReactNode }

function Month({ month, days, children }: MonthProps) {
  const language = useLanguage()
  const [first] = days
  return (
    <div className="grid gap-2">
      <h3 className="text-base">{formatIn(language, { month: 'long', year: 'numeric' }, `${month}-01`)}</h3>
      <div className="grid grid-cols-7 gap-1 text-center text-xs text-ink-soft" aria-hidden="true">
        {GEAR[language].calendar.weekdays.map((weekday) => (
          <span key={weekday}>{weekday}</span>
        ))}
      </div>
      <ol className="grid grid-cols-7 gap-1">
        {days.map((day) => (
          <li key={day.day} style={day === first ? { gridColumnStart: weekdayOfDay(day.day) } : undefined}>
            {children(day)}
          </li>
        ))}
      </ol>
    </div>
  )
}

const LOOKS: Record<CalendarState, string> = {
  free: 'bg-ok-soft text-ok-ink',
  few: 'bg-signal-soft text-signal-ink',
  full: 'bg-sunken text-ink-soft',
  closed: 'text-ink-soft',
}

function Cell({ day: { day, state, free, why }, href }: { day: CalendarDay; href: string }) {
  const language = useLanguage()
  const { calendar: say } = GEAR[language]
  const [word, look] = [say.states[state], LOOKS[state]]
  const isOpen = state === 'free' || state === 'few'
  const box = classes('grid min-h-12 content-center rounded-control py-1 text-center leading-tight', look)
  const spokenDay = formatIn(language, { weekday: 'long', day: 'numeric', month: 'long' }, day)
  const spoken = [spokenDay, state === 'free' ? say.free(free) : word, why].filter(Boolean).join(', ')
  const inside = (
    <>
      <span className="font-semibold tabular-nums">{Number(day.slice(8))}</span>
      <span className="text-[0.6875rem]">{word}</span>
    </>
  )
  return isOpen ? (
    <Link
      href={href}
      scroll={false}
      aria-label={spoken}
      title={why ?? undefined}
      className={classes(box, 'hover:underline')}
    >
      {inside}
    </Link>
  ) : (
    <span className={box} title={why ?? undefined}>
      <span className="sr-only">{spoken}</span>
      <span aria-hidden="true" className="contents">
        {inside}
      </span>
    </span>
  )
}
