import { memo } from 'react'
import { HEAD, type Scale, xOf } from './scale'

type Props = { midnights: number[]; scale: Scale; timeZone: string; now: number; from: number; until: number }

/** Days, with hours below them where there is room, as far as they are in sight. */
export const Head = memo(function Head({ midnights, scale, timeZone, now, from, until }: Props) {
  const days = midnights.slice(0, -1).map((at, index) => ({ at, ends: midnights[index + 1]! }))
  const shown = days.filter(({ at, ends }) => xOf(scale, ends) >= from && xOf(scale, at) <= until)
  return (
    <div className="tl-head" style={{ height: HEAD }} aria-hidden="true">
      <span className="tl-corner">Unit</span>
      <div className="tl-days">
        {shown.map(({ at, ends }) => (
          <span
            key={at}
            className="tl-day"
            data-today={(now >= at && now < ends) || undefined}
            style={{ left: xOf(scale, at), width: xOf(scale, ends) - xOf(scale, at) }}
          >
            <span className="tl-day-name">{dayWords(at, scale, timeZone)}</span>
            {scale.dayWidth >= 500 && <Hours day={at} ends={ends} scale={scale} timeZone={timeZone} />}
          </span>
        ))}
      </div>
    </div>
  )
})

const HOUR = 3_600_000

function Hours({
  day,
  ends,
  scale,
  timeZone,
}: {
  day: number
  ends: number
  scale: Scale
  timeZone: string
}) {
  const step = scale.dayWidth > 1000 ? 1 : 3
  const hours = Array.from({ length: Math.ceil((ends - day) / HOUR) }, (_, hour) => day + hour * HOUR)
  return (
    <>
      {hours
        .filter((_, hour) => hour % step === 0)
        .map((at) => (
          <span key={at} className="tl-hour" style={{ left: xOf(scale, at) - xOf(scale, day) }}>
            {format(timeZone, { hour: '2-digit', hourCycle: 'h23' }, at)}
          </span>
        ))}
    </>
  )
}

function dayWords(at: number, { dayWidth }: Scale, timeZone: string): string {
  const noon = at + 12 * HOUR
  if (dayWidth >= 160) return format(timeZone, { weekday: 'short', day: 'numeric', month: 'short' }, noon)
  const day = format(timeZone, { day: 'numeric' }, noon)
  const [weekday, month] = [
    format(timeZone, { weekday: 'short' }, noon),
    format(timeZone, { month: 'short' }, noon),
  ]
  if (dayWidth >= 90) return `${weekday} ${day} ${month}`
  return `${day === '1' ? `${day} ${month}` : day}\n${weekday.slice(0, 2)}`
}

const kept = new Map<string, Intl.DateTimeFormat>()

function format(timeZone: string, shape: Intl.DateTimeFormatOptions, at: number): string {
  const key = `${timeZone} ${JSON.stringify(shape)}`
  const made = kept.get(key) ?? new Intl.DateTimeFormat('en-GB', { timeZone, ...shape })
  kept.set(key, made)
  return made.format(at)
}
