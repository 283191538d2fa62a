import { WEEKDAYS } from '@/app/_words/opening'
import type { Hours } from '@/lib/inventory/day-plan'
import type { Typed } from './form-state'
import { TimeSelect } from './time-select'

type WeekFieldsProps = { legend: string; typed: Typed; problems: Record<string, string> }

/** Seven days, each closed or from when until when. */
export const WeekFields = ({ legend, typed, problems }: WeekFieldsProps) => (
  <fieldset className="min-w-0">
    <legend className="mb-2 text-lg font-semibold tracking-tight">{legend}</legend>
    <div className="divide-y divide-line rounded-panel border border-line">
      <div
        aria-hidden="true"
        className="hidden gap-x-3 px-4 py-2 text-sm text-ink-soft sm:grid sm:grid-cols-[8rem_9rem_9rem]"
      >
        <span className="col-start-2">Opens</span>
        <span>Closes</span>
      </div>
      {WEEKDAYS.map((name, index) => (
        <div
          key={name}
          className="group/day grid grid-cols-2 items-start gap-x-3 px-4 pt-1.5 pb-3 sm:grid-cols-[8rem_9rem_9rem]"
        >
          <p className="pt-2 font-medium max-sm:col-span-2 sm:pt-3.5">{name}</p>
          <TimeSelect
            label={<Hidden day={name}>opens</Hidden>}
            name={`opens${index + 1}`}
            kind="opens"
            none="Closed"
            value={typed[`opens${index + 1}`]}
          />
          <div className="group-has-[option[value='']:checked]/day:invisible">
            <TimeSelect
              label={<Hidden day={name}>closes</Hidden>}
              name={`closes${index + 1}`}
              kind="closes"
              value={typed[`closes${index + 1}`] || USUAL_CLOSING}
              error={problems[`closes${index + 1}`]}
            />
          </div>
        </div>
      ))}
    </div>
  </fieldset>
)

const USUAL_CLOSING = String(18 * 60)

const Hidden = ({ day, children }: { day: string; children: string }) => (
  <span className="sr-only">
    {day} {children}
  </span>
)

/** A stored week as the fields hold it. */
export const typedWeek = (hours: Hours[]): Typed =>
  Object.fromEntries(
    hours.flatMap(({ weekday, opensMinute, closesMinute }) => [
      [`opens${weekday}`, String(opensMinute)],
      [`closes${weekday}`, String(closesMinute)],
    ]),
  )
