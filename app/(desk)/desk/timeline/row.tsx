import { memo } from 'react'
import { Icon } from '@/app/_ui/icon'
import type { TimelineBar, TimelineUnit } from '@/lib/booking/find-timeline'
import { barWords, lookOf } from './bar-words'
import { GROUP, type Item, ROW, type Scale, xOf } from './scale'

type Props = {
  item: Item
  scale: Scale
  timeZone: string
  now: number
  /** What is drawn of it, in pixels. */
  from: number
  until: number
  /** The bar that the Tab key reaches, when it is in this row. */
  tabbable: string | null
  /** The bar that is being dragged out of this row. */
  dragged: string | null
}

/** One row: the heading of a size, or a unit with what lies on it. */
export const Row = memo(function Row({ item, ...rest }: Props) {
  if (item.kind === 'group') {
    return (
      <div className="tl-group" style={{ top: item.top, height: GROUP }}>
        <span className="tl-group-name">
          <span className="truncate" title={item.label}>
            {item.label}
          </span>{' '}
          <span className="font-normal">{item.count}</span>
        </span>
      </div>
    )
  }
  const { scale, from, until } = rest
  const shown = item.bars.filter(
    (bar) => xOf(scale, endOf(bar, rest.now)) >= from && xOf(scale, bar.occupiedFrom) <= until,
  )
  return (
    <div className="tl-row" style={{ top: item.top, height: ROW }}>
      <span className="tl-name" data-gone={item.unit.isGone || undefined} title={titleOf(item.unit)}>
        {item.unit.code}
      </span>
      {shown.map((bar) => (
        <Bar key={bar.id} bar={bar} code={item.unit.code} {...rest} />
      ))}
    </div>
  )
})

const titleOf = ({ code, isGone }: TimelineUnit): string => (isGone ? `${code}, no longer here` : code)

/** Late gear is occupied until now at least, whatever was planned. */
const endOf = ({ occupiedUntil, isLate }: TimelineBar, now: number): number | null =>
  occupiedUntil !== null && isLate ? Math.max(occupiedUntil, now) : occupiedUntil

type BarProps = Omit<Props, 'item' | 'from' | 'until'> & { bar: TimelineBar; code: string }

// A bar that is narrower is taken as a whole.
const LEAST_TO_GRIP = 28

// What follows the eye costs something in every frame, so only bars do whose beginning can be far away.
const LEAST_TO_FOLLOW = 240

const ICONS = {
  held: 'clock',
  confirmed: null,
  out: 'hand-out',
  late: 'warning',
  returned: 'take-back',
  past: null,
  block: 'settings',
} as const

function Bar({ bar, code, scale, timeZone, now, tabbable, dragged }: BarProps) {
  const look = lookOf(bar)
  const [left, right] = [xOf(scale, bar.occupiedFrom), xOf(scale, endOf(bar, now))]
  const [begins, ends] = [xOf(scale, bar.from), xOf(scale, bar.until)]
  const words = barWords(bar, code, timeZone)
  const icon = bar.isPinned && look === 'confirmed' ? 'pin' : ICONS[look]
  return (
    <div
      className="tl-stay"
      data-look={look}
      data-dragged={dragged === bar.id || undefined}
      style={{ left, width: Math.max(right - left, 4) }}
    >
      {look === 'late' && <span className="tl-open" style={{ left: xOf(scale, now) - left }} />}
      <button
        type="button"
        className="tl-bar"
        data-bar={bar.id}
        tabIndex={tabbable === bar.id ? 0 : -1}
        aria-label={words}
        title={words}
        style={{ left: begins - left, width: Math.max(ends - begins, 4) }}
      >
        <span className="tl-label" data-follows={ends - begins > LEAST_TO_FOLLOW || undefined}>
          {icon && <Icon name={icon} size={14} />}
          <span className="truncate">{[bar.who, bar.number].filter(Boolean).join(' · ')}</span>
        </span>
        {bar.number && !bar.isOver && ends - begins > LEAST_TO_GRIP && <span className="tl-grip" data-grip />}
      </button>
    </div>
  )
}
