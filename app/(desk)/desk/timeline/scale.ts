import type { Timeline, TimelineBar, TimelineUnit } from '@/lib/booking/find-timeline'

/** How wide a day is drawn, by how many days there are to see: hours can be told apart on a few, weeks on many. */
const DAY_WIDTHS: Record<number, number> = { 1: 1440, 3: 576, 7: 168, 14: 96, 30: 56, 60: 40 }

export const ROW = 38
export const GROUP = 30
export const HEAD = 54

export type Scale = { start: number; end: number; perMs: number; width: number; dayWidth: number }

/** Instants to pixels. A night in which the clocks change is as long as it is. */
export function scaleOf(midnights: number[]): Scale {
  const days = midnights.length - 1
  const dayWidth = DAY_WIDTHS[days] ?? 56
  const [start, end] = [midnights[0]!, midnights.at(-1)!]
  const width = days * dayWidth
  return { start, end, perMs: width / (end - start), width, dayWidth }
}

/** Where an instant lies, never outside of what is drawn; what has no end goes on to the edge. */
export const xOf = ({ start, end, perMs }: Scale, at: number | null): number =>
  (Math.min(Math.max(at ?? end, start), end) - start) * perMs

export type Item =
  | { kind: 'group'; top: number; label: string; count: number }
  | { kind: 'unit'; top: number; unit: TimelineUnit; bars: TimelineBar[] }

export const heightOf = ({ kind }: Item): number => (kind === 'group' ? GROUP : ROW)

/** All rows from top to bottom, a heading before each size, with the bars of each unit in order of time. */
export function itemsOf({ units, bars }: Timeline): { items: Item[]; height: number } {
  const byUnit = new Map<string, TimelineBar[]>(units.map(({ id }) => [id, []]))
  for (const bar of bars) byUnit.get(bar.unitId)?.push(bar)
  const counts = new Map<string, number>()
  for (const { variantId } of units) counts.set(variantId, (counts.get(variantId) ?? 0) + 1)
  const items: Item[] = []
  let top = 0
  let last = ''
  for (const unit of units) {
    if (unit.variantId !== last) {
      items.push({ kind: 'group', top, label: unit.group, count: counts.get(unit.variantId) ?? 0 })
      top += GROUP
      last = unit.variantId
    }
    items.push({ kind: 'unit', top, unit, bars: byUnit.get(unit.id) ?? [] })
    top += ROW
  }
  return { items, height: top }
}

/** The rows that have a part between two heights. */
export function itemsBetween(items: Item[], top: number, bottom: number): Item[] {
  const first = Math.max(0, indexAt(items, top))
  const found: Item[] = []
  for (let at = first; at < items.length && items[at]!.top < bottom; at++) found.push(items[at]!)
  return found
}

/** The row at a height. */
export function itemAt(items: Item[], y: number): Item | undefined {
  const item = items[indexAt(items, y)]
  return item && y < item.top + heightOf(item) ? item : undefined
}

/** The last row that begins at a height or above it. */
function indexAt(items: Item[], y: number): number {
  let [least, most] = [-1, items.length - 1]
  while (least < most) {
    const middle = Math.ceil((least + most) / 2)
    if (items[middle]!.top <= y) least = middle
    else most = middle - 1
  }
  return least
}

const QUARTER = 15 * 60_000

/** Another end: an instant, or so many days later at the same time of day, which only the shop's own clock can tell. */
export type OtherEnd = { untilMs: number } | { days: number }

/**
 * What it means that the edge of a bar is dragged so many pixels: quarters of an hour where hours can be told apart, else
 * whole days. Null when that is nothing.
 */
export function endAfter({ dayWidth, perMs }: Scale, until: number, pixels: number): OtherEnd | null {
  if (dayWidth >= 500) {
    const untilMs = Math.round((until + pixels / perMs) / QUARTER) * QUARTER
    return Math.abs(untilMs - until) < QUARTER ? null : { untilMs }
  }
  const days = Math.round(pixels / dayWidth)
  return days === 0 ? null : { days }
}
