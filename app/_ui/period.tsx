import { useLanguage } from '#language'
import { type Language, LOCALES } from '@/lib/language'
import { dayOf, formatDay, formatTime } from '@/lib/period'

type ZoneProps = { timeZone: string; year?: boolean }

const parts = (at: Date, { timeZone, year }: ZoneProps, language: Language) => {
  const locale = LOCALES[language]
  const date = new Intl.DateTimeFormat(locale, {
    timeZone,
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: year ? 'numeric' : undefined,
  })
  return `${date.format(at).replace(',', '')} ${formatTime(at, timeZone, locale)}`.replaceAll(' ', '\u00a0')
}

/** One moment, on the wall clock of its place: "Sat 28 Nov 10:00". */
export function Instant({ at, ...zone }: ZoneProps & { at: Date }) {
  return <time dateTime={at.toISOString()}>{parts(at, zone, useLanguage())}</time>
}

/** A calendar day: "28 November 2026". */
export function Day({ at, timeZone }: ZoneProps & { at: Date }) {
  const locale = LOCALES[useLanguage()]
  return <time dateTime={dayOf(at, timeZone)}>{formatDay(at, timeZone, locale)}</time>
}

type PeriodProps = ZoneProps & { from: Date; until: Date; zone?: boolean }

/** From and until on the wall clock of their place; the day is said once when both share it. `zone` names the place's clock. */
export function Period({ from, until, zone, ...rest }: PeriodProps) {
  const language = useLanguage()
  const sameDay = dayOf(from, rest.timeZone) === dayOf(until, rest.timeZone)
  return (
    <span>
      <Instant at={from} {...rest} /> –{' '}
      <time dateTime={until.toISOString()}>
        {sameDay ? formatTime(until, rest.timeZone, LOCALES[language]) : parts(until, rest, language)}
      </time>
      {zone && <span className="text-ink-soft"> ({zoneName(until, rest.timeZone)})</span>}
    </span>
  )
}

const zoneName = (at: Date, timeZone: string) => {
  const city = timeZone.split('/').at(-1)?.replaceAll('_', ' ')
  const offset = new Intl.DateTimeFormat('en-GB', { timeZone, timeZoneName: 'shortOffset' })
    .formatToParts(at)
    .find(({ type }) => type === 'timeZoneName')?.value
  return `${city} time, ${offset}`
}
