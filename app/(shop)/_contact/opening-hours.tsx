import { formatMinute, type Hours } from '@/lib/inventory/opening'

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

/** The week of one shop; days with the same hours in a row are said once. */
export function OpeningHours({ hours }: { hours: Hours[] }) {
  return (
    <dl className="grid grid-cols-[auto_1fr] gap-x-6 gap-y-1">
      {runsOf(hours).map(({ from, until, text }) => (
        <div key={from} className="col-span-2 grid grid-cols-subgrid">
          <dt className="text-ink-soft">
            {WEEKDAYS[from - 1]}
            {until > from && <> – {WEEKDAYS[until - 1]}</>}
          </dt>
          <dd className="font-medium tabular-nums">{text}</dd>
        </div>
      ))}
    </dl>
  )
}

type Run = { from: number; until: number; text: string }

function runsOf(hours: Hours[]): Run[] {
  const runs: Run[] = []
  for (const weekday of [1, 2, 3, 4, 5, 6, 7]) {
    const open = hours.find((row) => row.weekday === weekday)
    const text = open ? `${formatMinute(open.opensMinute)}–${formatMinute(open.closesMinute)}` : 'Closed'
    const last = runs.at(-1)
    if (last?.text === text) last.until = weekday
    else runs.push({ from: weekday, until: weekday, text })
  }
  return runs
}
