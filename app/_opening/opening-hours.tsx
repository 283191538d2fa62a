import { useLanguage } from '#language'
import { formatDays, runsOf } from '@/app/_words/opening'
import { type ComingChange, comingChanges } from '@/lib/inventory/coming-changes'
import { type Opening, seasonOn } from '@/lib/inventory/day-plan'
import { formatSpan } from '@/lib/inventory/day-time'
import { dayOf } from '@/lib/period'
import { OPENING_WORDS } from './opening-words'

/** When one shop is open: its week as it is now, and the days ahead on which it is otherwise. */
export function OpeningHours({ shop, at }: { shop: Opening; at: Date }) {
  const language = useLanguage()
  const words = OPENING_WORDS[language]
  const today = dayOf(at, shop.timeZone)
  const season = seasonOn(shop, today)
  const changes = comingChanges(shop, today)
  return (
    <div className="grid gap-3">
      {season && (
        <p className="font-medium">
          {words.season(season.name, formatDays(season.lastDay, season.lastDay, language))}
        </p>
      )}
      <dl className="grid grid-cols-[auto_1fr] gap-x-6 gap-y-1">
        {runsOf(season?.hours ?? shop.openingHours, language).map(({ days, hours }) => (
          <div key={days} className="col-span-2 grid grid-cols-subgrid">
            <dt className="text-ink-soft">{days}</dt>
            <dd className="font-medium tabular-nums">{hours}</dd>
          </div>
        ))}
      </dl>
      {changes.length > 0 && (
        <div className="grid gap-1.5 rounded-control bg-sunken p-3">
          <p className="text-sm font-semibold">{words.notAsUsual}</p>
          <ul className="grid gap-1.5">
            {changes.map((change) => (
              <Change key={`${change.firstDay} ${change.why}`} change={change} />
            ))}
          </ul>
        </div>
      )}
    </div>
  )
}

function Change({ change: { firstDay, lastDay, hours, why } }: { change: ComingChange }) {
  const language = useLanguage()
  const { closed, varies } = OPENING_WORDS[language]
  return (
    <li className="text-sm">
      <span className="font-medium">{formatDays(firstDay, lastDay, language)}</span>{' '}
      <span className="tabular-nums">
        {hours === null ? closed : hours === 'varies' ? varies : formatSpan(hours)}
      </span>
      <span className="block text-ink-soft wrap-anywhere">{why}</span>
    </li>
  )
}
