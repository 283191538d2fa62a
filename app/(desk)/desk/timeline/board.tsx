'use client'

import { type KeyboardEvent, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { Timeline, TimelineBar } from '@/lib/booking/find-timeline'
import { lookOf } from './bar-words'
import { Head } from './head'
import { Row } from './row'
import {
  endAfter,
  HEAD,
  heightOf,
  type Item,
  itemAt,
  itemsBetween,
  itemsOf,
  type OtherEnd,
  ROW,
  scaleOf,
  xOf,
} from './scale'
import { barAfter } from './steps'
import { type Drag, useDrag } from './use-drag'
import { useWindow } from './use-window'

export type Dropped = { bar: TimelineBar } & ({ unitId: string } | { end: OtherEnd })

type Props = {
  /** `held` is the bar that had the focus when this was loaded. */
  timeline: Timeline & { now: number; held: string | null }
  midnights: number[]
  timeZone: string
  /** Somebody wants to do something about a bar. */
  onOpen: (bar: TimelineBar) => void
  onDrop: (dropped: Dropped) => void
  /** A bar was dropped where it can never be. */
  onMiss: (problem: string) => void
  /** Counts up when what was dropped is not going to happen after all. */
  undone: number
  /** A bar is in somebody's hand, or on its way back. */
  onHold: (isHeld: boolean) => void
}

/** Units from top to bottom, time from left to right, each bar to scale; only what is in sight is drawn. */
export function Board({ timeline, midnights, timeZone, onOpen, onDrop, onMiss, undone, onHold }: Props) {
  const scroller = useRef<HTMLDivElement>(null)
  const body = useRef<HTMLDivElement>(null)
  const scale = useMemo(() => scaleOf(midnights), [midnights])
  const { items, height } = useMemo(() => itemsOf(timeline), [timeline])
  const bars = useMemo(() => new Map(timeline.bars.map((bar) => [bar.id, bar])), [timeline])
  const seen = useWindow(scroller)
  const shown = itemsBetween(items, seen.top - HEAD, seen.bottom)
  const { active, step, setActive } = useSteps(items, scroller, timeline.held, (bar) => xOf(scale, bar.from))
  const tabbable = tabbableIn(shown, active, (bar) => isSeen(bar))
  const { drag, handlers, springBack, end } = useDrag({ find: (id) => movable(bars.get(id)), drop })
  useStart(scroller, xOf(scale, midnights.findLast((midnight) => midnight <= timeline.now) ?? scale.start))

  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new refusal lets go of what was dropped
  useEffect(() => {
    if (drag) springBack()
  }, [undone])

  const isHeld = drag !== null
  useEffect(() => onHold(isHeld), [isHeld, onHold])

  function isSeen({ occupiedFrom, occupiedUntil }: TimelineBar): boolean {
    return xOf(scale, occupiedUntil) >= seen.from && xOf(scale, occupiedFrom) <= seen.until
  }

  function drop({ bar, by, dx }: Drag, { clientY }: { clientY: number }): boolean {
    if (by === 'end') {
      const end = endAfter(scale, bar.until ?? scale.end, dx)
      if (end) onDrop({ bar, end })
      return end !== null
    }
    const to = itemAt(items, clientY - (body.current?.getBoundingClientRect().top ?? 0))
    const from = timeline.units.find(({ id }) => id === bar.unitId)
    if (to?.kind !== 'unit' || to.unit.id === bar.unitId) return false
    if (to.unit.variantId !== from?.variantId) {
      onMiss(
        `${bar.number} is booked as ${from?.group}; ${to.unit.code} is ${to.unit.group}. It stays where it was.`,
      )
      return false
    }
    onDrop({ bar, unitId: to.unit.id })
    return true
  }

  const barOf = (target: EventTarget) =>
    bars.get((target as HTMLElement).closest<HTMLElement>('[data-bar]')?.dataset.bar ?? '')

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keys that scroll it
    <section ref={scroller} className="tl" aria-label="Timeline" aria-describedby="tl-keys" tabIndex={0}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: listens for the buttons in it, of which there may be thousands */}
      <div
        className="tl-all"
        style={{ width: `calc(var(--tl-names) + ${scale.width}px)` }}
        onKeyDown={(event: KeyboardEvent) => {
          const bar = barOf(event.target)
          if (bar && step(bar.id, event.key)) event.preventDefault()
        }}
        onFocus={(event) => setActive(barOf(event.target)?.id ?? active)}
        onClick={(event) => {
          const bar = barOf(event.target)
          if (bar) onOpen(bar)
        }}
        {...handlers}
      >
        <Head midnights={midnights} scale={scale} timeZone={timeZone} now={timeline.now} {...seen} />
        <div ref={body} className="tl-body" style={{ height }}>
          <Lines midnights={midnights} x={(at) => xOf(scale, at)} {...seen} />
          {shown.map((item) => (
            <Row
              key={item.kind === 'unit' ? item.unit.id : `group ${item.label}`}
              item={item}
              scale={scale}
              timeZone={timeZone}
              now={timeline.now}
              from={seen.from}
              until={seen.until}
              tabbable={holds(item, tabbable)}
              dragged={holds(item, drag?.bar.id ?? null)}
            />
          ))}
          {timeline.now > scale.start && timeline.now < scale.end && (
            <span className="tl-now" style={{ left: xOf(scale, timeline.now) }} />
          )}
          {drag && <Ghost drag={drag} items={items} x={(at) => xOf(scale, at)} onBack={end} />}
        </div>
      </div>
    </section>
  )
}

/** What is over stays where it was. */
const movable = (bar: TimelineBar | undefined): TimelineBar | undefined => (bar?.isOver ? undefined : bar)

const holds = (item: Item, id: string | null): string | null =>
  id && item.kind === 'unit' && item.bars.some((bar) => bar.id === id) ? id : null

/** The Tab key reaches one bar: the last one that was used, else the first in sight. */
function tabbableIn(
  shown: Item[],
  active: string | null,
  isSeen: (bar: TimelineBar) => boolean,
): string | null {
  const bars = shown.flatMap((item) => (item.kind === 'unit' ? item.bars.filter(isSeen) : []))
  return (bars.find(({ id }) => id === active) ?? bars[0])?.id ?? null
}

/** Going from bar to bar by the arrow keys, also to those that are not drawn yet. */
function useSteps(
  items: Item[],
  scroller: React.RefObject<HTMLDivElement | null>,
  held: string | null,
  xOfBar: (bar: TimelineBar) => number,
) {
  const [active, setActive] = useState<string | null>(null)
  const wanted = useRef<string | null>(null)
  // A bar that somebody has moved to another unit is drawn anew there, and whoever stood on it would stand on nothing.
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever other rows have come
  useLayoutEffect(() => {
    if (!held || document.activeElement !== document.body) return
    scroller.current?.querySelector<HTMLElement>(`[data-bar="${held}"]`)?.focus({ preventScroll: true })
  }, [items])
  // At once: between the bar that is gone and the one that is wanted the focus would be nowhere.
  useLayoutEffect(() => {
    if (!wanted.current) return
    const button = scroller.current?.querySelector<HTMLElement>(`[data-bar="${wanted.current}"]`)
    if (!button) return
    wanted.current = null
    button.focus({ preventScroll: true })
  })
  function step(id: string, key: string): boolean {
    const next = barAfter(items, id, key)
    const element = scroller.current
    if (!next || !element) return key.startsWith('Arrow')
    const row = items.find((item) => item.kind === 'unit' && item.unit.id === next.unitId)
    bringIntoSight(element, row?.top ?? 0, xOfBar(next))
    wanted.current = next.id
    setActive(next.id)
    return true
  }
  return { active, step, setActive }
}

/** No further than it takes, and clear of what stands still at the top and on the left. */
function bringIntoSight(element: HTMLElement, top: number, x: number): void {
  const names = element.querySelector<HTMLElement>('.tl-corner')?.offsetWidth ?? 0
  const [room, width] = [element.clientHeight - HEAD, element.clientWidth - names]
  if (top < element.scrollTop) element.scrollTop = top
  if (top + ROW > element.scrollTop + room) element.scrollTop = top + ROW - room
  if (x < element.scrollLeft || x > element.scrollLeft + width - 120)
    element.scrollLeft = Math.max(0, x - width / 3)
}

/** It begins with today. */
function useStart(scroller: React.RefObject<HTMLDivElement | null>, x: number): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, wherever somebody has scrolled since
  useEffect(() => {
    if (scroller.current) scroller.current.scrollLeft = x
  }, [])
}

type LinesProps = { midnights: number[]; x: (at: number) => number; from: number; until: number }

const Lines = ({ midnights, x, from, until }: LinesProps) =>
  midnights
    .filter((at) => x(at) >= from && x(at) <= until)
    .map((at) => <span key={at} className="tl-line" style={{ left: x(at) }} />)

type GhostProps = { drag: Drag; items: Item[]; x: (at: number | null) => number; onBack: () => void }

/** The bar in the hand; back where it was, it is the bar again. */
function Ghost({ drag: { bar, by, dx, dy, isBack }, items, x, onBack }: GhostProps) {
  const row = items.find((item) => item.kind === 'unit' && item.unit.id === bar.unitId)
  const [left, width] = [x(bar.from), x(bar.until) - x(bar.from) + (by === 'end' ? dx : 0)]
  // Where nothing moves any more there is no end of a movement to wait for.
  useEffect(() => {
    if (!isBack) return
    const timer = setTimeout(onBack, 220)
    return () => clearTimeout(timer)
  }, [isBack, onBack])
  return (
    <span
      className="tl-ghost"
      data-look={lookOf(bar)}
      data-back={isBack || undefined}
      style={{
        top: (row?.top ?? 0) + 4,
        left,
        width: Math.max(width, 8),
        height: heightOf(row ?? items[0]!) - 8,
        transform: `translateY(${dy}px)`,
      }}
    >
      {bar.number}
    </span>
  )
}
