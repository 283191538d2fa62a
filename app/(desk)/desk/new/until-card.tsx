import { buttonClass } from '@/app/_ui/button'
import { Card } from '@/app/_ui/card'
import { classes } from '@/app/_ui/classes'
import { Link } from '@/app/_ui/link'
import { TextInput } from '@/app/_ui/text-input'
import { VisitForm } from '@/app/_ui/visit-form'
import { endOf, SPANS, type Span } from '@/lib/booking/walk-in'
import { formatMinute } from '@/lib/inventory/day-time'
import type { Location } from '@/lib/inventory/find-locations'
import { nextOpening } from '@/lib/inventory/opening'
import { dayOf, formatInstant, formatTime, minuteOf } from '@/lib/period'
import { hrefOf, partsOf, type Wish } from './walk-in-wish'

const NAMES: Record<Span, string> = {
  'two-hours': '2 hours',
  today: 'Today',
  tomorrow: 'Tomorrow',
  'three-days': '3 days',
}

type Props = { wish: Wish; shop: Location; from: Date; until: Date | null; isOwn: boolean }

/** Until when: what people usually say, each with the hour it means, or a day and time of their own. */
export function UntilCard({ wish, shop, from, until, isOwn }: Props) {
  const { timeZone } = shop
  const chosen = isOwn ? null : (wish.span ?? 'today')
  return (
    <Card title="Until when">
      <ul className="grid grid-cols-2 gap-2 xl:grid-cols-4">
        {SPANS.map((span) => (
          <li key={span} className="grid">
            <SpanLink
              href={hrefOf({ ...wish, span, day: '', time: '' })}
              name={NAMES[span]}
              end={endText(endOf(span, from, shop), from, timeZone)}
              isChosen={span === chosen}
            />
          </li>
        ))}
      </ul>
      {!until && <p className="text-signal-ink">{closedWords(shop, from)}</p>}
      <VisitForm action="/desk/new" className="flex flex-wrap items-end gap-3">
        {partsOf({ ...wish, span: null, day: '', time: '' }).map(([name, value]) => (
          <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
        ))}
        <TextInput
          label="Or until the day"
          name="day"
          type="date"
          key={`day ${until?.getTime()}`}
          defaultValue={dayOf(until ?? from, timeZone)}
          className="w-40!"
        />
        <TextInput
          label="Time"
          name="time"
          type="time"
          key={`time ${until?.getTime()}`}
          defaultValue={formatMinute(minuteOf(until ?? from, timeZone))}
          className="w-36!"
        />
        <button type="submit" className={buttonClass({ tone: 'quiet' })}>
          Until then
        </button>
      </VisitForm>
    </Card>
  )
}

type SpanLinkProps = { href: string; name: string; end: string | null; isChosen: boolean }

function SpanLink({ href, name, end, isChosen }: SpanLinkProps) {
  const look = 'grid content-center rounded-control border px-3 py-2 min-h-16'
  if (!end) {
    return (
      <span className={classes(look, 'border-line bg-sunken text-ink-soft')}>
        <span className="font-semibold">{name}</span>
        <span className="text-sm">Closed then</span>
      </span>
    )
  }
  return (
    <Link
      href={href}
      scroll={false}
      aria-current={isChosen ? 'true' : undefined}
      className={classes(
        look,
        isChosen
          ? 'border-fjord bg-fjord-soft ring-1 ring-fjord'
          : 'border-line-strong bg-surface hover:border-ink',
      )}
    >
      <span className="font-semibold">{name}</span>
      <span className="text-sm text-ink-soft tabular-nums">{end}</span>
    </Link>
  )
}

const endText = (end: Date | null, from: Date, timeZone: string): string | null => {
  if (!end) return null
  return dayOf(end, timeZone) === dayOf(from, timeZone)
    ? `until ${formatTime(end, timeZone)}`
    : `${formatInstant(end, timeZone).split(',')[0]} ${formatTime(end, timeZone)}`
}

function closedWords(shop: Location, from: Date): string {
  const opens = nextOpening(shop, from)
  return opens
    ? `${shop.name} is closed then. It opens ${formatInstant(opens, shop.timeZone)}.`
    : `${shop.name} is closed then.`
}
