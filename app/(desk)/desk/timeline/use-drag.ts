import { type PointerEvent, useEffect, useRef, useState } from 'react'
import type { TimelineBar } from '@/lib/booking/find-timeline'

/** A bar on its way: as a whole to another unit, or by its end; `isBack` while it springs back. */
export type Drag = { bar: TimelineBar; by: 'whole' | 'end'; dx: number; dy: number; isBack: boolean }

/** Fewer pixels are a hand that was not quite still. */
const LEAST = 5

type Options = {
  find: (id: string) => TimelineBar | undefined
  /** True when the bar is to wait where it was dropped. */
  drop: (drag: Drag, pointer: { clientX: number; clientY: number }) => boolean
}

/** Dragging bars with a mouse or a pen; a finger scrolls, and opens what can be done by a tap. */
export function useDrag({ find, drop }: Options) {
  const [drag, setDrag] = useState<Drag | null>(null)
  const start = useRef<{ x: number; y: number; bar: TimelineBar; by: Drag['by'] } | null>(null)
  const wasDragged = useRef(false)
  const springBack = () => setDrag((now) => now && { ...now, dx: 0, dy: 0, isBack: true })

  useEffect(() => {
    if (!drag || drag.isBack) return
    const stop = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !start.current) return
      start.current = null
      springBack()
    }
    window.addEventListener('keydown', stop)
    return () => window.removeEventListener('keydown', stop)
  })

  const handlers = {
    onPointerDown(event: PointerEvent<HTMLElement>) {
      wasDragged.current = false
      const target = event.target as HTMLElement
      const id = target.closest<HTMLElement>('[data-bar]')?.dataset.bar
      const bar = id ? find(id) : undefined
      if (!bar?.number || event.button !== 0 || event.pointerType === 'touch') return
      const by = target.closest('[data-grip]') ? ('end' as const) : ('whole' as const)
      start.current = { x: event.clientX, y: event.clientY, bar, by }
    },
    onPointerMove(event: PointerEvent<HTMLElement>) {
      const from = start.current
      if (!from) return
      const [dx, dy] = [event.clientX - from.x, event.clientY - from.y]
      if (!wasDragged.current) {
        if (Math.hypot(dx, dy) < LEAST) return
        wasDragged.current = true
        event.currentTarget.setPointerCapture(event.pointerId)
      }
      const { bar, by } = from
      setDrag({ bar, by, dx: by === 'end' ? dx : 0, dy: by === 'whole' ? dy : 0, isBack: false })
    },
    onPointerUp(event: PointerEvent<HTMLElement>) {
      const from = start.current
      start.current = null
      if (!from || !drag || drag.isBack) return
      if (!drop(drag, event)) springBack()
    },
    onPointerCancel() {
      start.current = null
      springBack()
    },
    /** The click that ends a drag opens nothing. */
    onClickCapture(event: { stopPropagation(): void; preventDefault(): void }) {
      if (!wasDragged.current) return
      wasDragged.current = false
      event.stopPropagation()
      event.preventDefault()
    },
  }
  return { drag, handlers, springBack, end: () => setDrag(null) }
}
