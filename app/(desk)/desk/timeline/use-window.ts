import { type RefObject, useEffect, useState } from 'react'

export type Seen = { top: number; bottom: number; from: number; until: number }

// Drawn in steps, so that scrolling draws anew only when it leaves what is drawn already.
const [STEP_Y, STEP_X] = [300, 600]

const NOTHING: Seen = { top: 0, bottom: 1_200, from: 0, until: 2_400 }

/** Which part of what scrolls is in sight, with some room around it. */
export function useWindow(scroller: RefObject<HTMLElement | null>): Seen {
  const [seen, setSeen] = useState(NOTHING)
  useEffect(() => {
    const element = scroller.current
    if (!element) return
    let frame = 0
    const look = () => {
      frame = 0
      const next = seenOf(element)
      setSeen((last) => (isSame(last, next) ? last : next))
    }
    const soon = () => {
      frame ||= requestAnimationFrame(look)
    }
    look()
    element.addEventListener('scroll', soon, { passive: true })
    const size = new ResizeObserver(soon)
    size.observe(element)
    return () => {
      cancelAnimationFrame(frame)
      element.removeEventListener('scroll', soon)
      size.disconnect()
    }
  }, [scroller])
  return seen
}

function seenOf({ scrollTop, scrollLeft, clientHeight, clientWidth }: HTMLElement): Seen {
  const [top, from] = [
    Math.floor(scrollTop / STEP_Y) * STEP_Y - STEP_Y,
    Math.floor(scrollLeft / STEP_X) * STEP_X - STEP_X,
  ]
  return { top, from, bottom: top + clientHeight + 3 * STEP_Y, until: from + clientWidth + 3 * STEP_X }
}

const isSame = (a: Seen, b: Seen): boolean =>
  a.top === b.top && a.from === b.from && a.bottom === b.bottom && a.until === b.until
