import { useWords } from '@/app/_ui/language/use-words'
import { Select } from '@/app/_ui/select'
import { TextInput } from '@/app/_ui/text-input'
import { GEAR } from '@/app/(shop)/_say/gear'
import { formatMinute } from '@/lib/inventory/day-time'
import type { Location } from '@/lib/inventory/find-locations'
import type { AskedDates } from './read-dates'

type DayAndTimeProps = {
  label: string
  name: 'from' | 'until'
  day: string
  time: string
  min: string
  max: string
  asked: Pick<AskedDates, 'locations' | 'startMinutes' | 'isUnreadable'>
}

/** A day and a time of it, in the platform's own pickers. */
export function DayAndTime({ label, name, day, time, min, max, asked }: DayAndTimeProps) {
  const { dates: say } = useWords(GEAR)
  return (
    <fieldset className="grid min-w-0 grid-cols-[minmax(0,1fr)_6.25rem] items-end gap-2">
      <legend className="sr-only">{label}</legend>
      <TextInput
        key={day}
        label={label}
        name={name}
        type="date"
        required
        min={min}
        max={max}
        defaultValue={day}
        error={asked.isUnreadable ? say.choose : undefined}
      />
      <Select
        label={<span className="sr-only">{say.time(label)}</span>}
        name={`${name}Time`}
        defaultValue={time}
        options={timesFor(name, time, asked).map((value) => ({ value, label: value }))}
      />
    </fieldset>
  )
}

/** What is handed out at certain times only is not offered at others; it comes back at any. */
function timesFor(
  name: 'from' | 'until',
  chosen: string,
  { locations, startMinutes }: DayAndTimeProps['asked'],
): string[] {
  if (name === 'until' || !startMinutes) return timesOf(locations, chosen)
  const times = startMinutes.map(formatMinute)
  return times.includes(chosen) ? times : [...times, chosen].sort()
}

/** Every full hour at which one of the shops is open on some day, and the time asked for, whatever it is. */
function timesOf(locations: Location[], chosen: string): string[] {
  const spans = locations.flatMap(({ openingHours, seasons }) => [
    ...openingHours,
    ...seasons.flatMap(({ hours }) => hours),
  ])
  const first = Math.ceil(Math.min(...spans.map(({ opensMinute }) => opensMinute)) / 60)
  const last = Math.floor(Math.max(...spans.map(({ closesMinute }) => closesMinute)) / 60)
  const times = Array.from({ length: Math.min(last, 23) - first + 1 }, (_, hour) =>
    formatMinute((first + hour) * 60),
  )
  const isTime = /^\d\d:\d\d$/.test(chosen)
  return isTime && !times.includes(chosen) ? [...times, chosen].sort() : times
}
