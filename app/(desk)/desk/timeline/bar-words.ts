import { BLOCK_KINDS } from '@/app/_words/block-kinds'
import { BOOKING_STATES } from '@/app/_words/booking-states'
import type { TimelineBar } from '@/lib/booking/find-timeline'

/** Which way a bar is drawn. */
export type Look = 'held' | 'confirmed' | 'out' | 'late' | 'returned' | 'past' | 'block'

export function lookOf({ block, isLate, isOver, state }: TimelineBar): Look {
  if (block) return 'block'
  if (isOver) return 'past'
  if (isLate) return 'late'
  return state === 'HELD'
    ? 'held'
    : state === 'CONFIRMED'
      ? 'confirmed'
      : state === 'OUT'
        ? 'out'
        : 'returned'
}

export function stateWords({ block, isLate, isOver, state }: TimelineBar): string {
  if (block) return isOver ? `${BLOCK_KINDS.en[block]}, over` : BLOCK_KINDS.en[block]
  if (isOver) return 'Was out'
  return isLate ? 'Late' : state ? BOOKING_STATES.en[state] : ''
}

/** All of it, for whoever cannot see where it lies. */
export const barWords = (bar: TimelineBar, code: string, timeZone: string): string =>
  [
    bar.number ?? stateWords(bar),
    bar.who,
    bar.number ? stateWords(bar) : null,
    code,
    spanWords(bar, timeZone),
    bar.isPinned && bar.state === 'CONFIRMED' ? 'stays on this unit' : null,
  ]
    .filter(Boolean)
    .join(', ')

export const spanWords = ({ from, until }: Pick<TimelineBar, 'from' | 'until'>, timeZone: string): string =>
  `${instantWords(from, timeZone)} – ${until === null ? 'open' : instantWords(until, timeZone)}`

export const instantWords = (at: number, timeZone: string): string => formatterOf(timeZone).format(at)

// Making a formatter costs a hundred times what using it does.
const formatters = new Map<string, Intl.DateTimeFormat>()

function formatterOf(timeZone: string): Intl.DateTimeFormat {
  const made =
    formatters.get(timeZone) ??
    new Intl.DateTimeFormat('en-GB', {
      timeZone,
      ...{ weekday: 'short', day: 'numeric', month: 'short' },
      ...{ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
    })
  formatters.set(timeZone, made)
  return made
}
