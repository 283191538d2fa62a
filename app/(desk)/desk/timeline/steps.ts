import type { TimelineBar } from '@/lib/booking/find-timeline'
import type { Item } from './scale'

/**
 * The bar that a key leads to: along a unit with left and right, to the nearest one in time of a unit above or below with up and
 * down, to the first and last of the unit with Home and End. Null when the key means nothing, or there is none.
 */
export function barAfter(items: Item[], id: string, key: string): TimelineBar | null {
  const rows = items.flatMap((item) => (item.kind === 'unit' && item.bars.length > 0 ? [item.bars] : []))
  const row = rows.findIndex((bars) => bars.some((bar) => bar.id === id))
  const bars = rows[row]
  if (!bars) return null
  const at = bars.findIndex((bar) => bar.id === id)
  switch (key) {
    case 'ArrowRight':
      return bars[at + 1] ?? null
    case 'ArrowLeft':
      return bars[at - 1] ?? null
    case 'Home':
      return bars[0] ?? null
    case 'End':
      return bars.at(-1) ?? null
    case 'ArrowDown':
      return nearest(rows[row + 1], bars[at]!)
    case 'ArrowUp':
      return nearest(rows[row - 1], bars[at]!)
    default:
      return null
  }
}

const nearest = (bars: TimelineBar[] | undefined, { from }: TimelineBar): TimelineBar | null =>
  bars?.reduce((best, bar) => (Math.abs(bar.from - from) < Math.abs(best.from - from) ? bar : best)) ?? null
