'use client'

import { usePathname } from 'next/navigation'
import { type ReactNode, useEffect, useRef } from 'react'
import { classes } from './classes'

type Props = { label: string; className?: string; children: ReactNode }

/**
 * A row of links that scrolls sideways where it is wider than the screen, with the page one is on in sight: from the
 * first, where the browser knows how (`scroll-initial-target` on the link), without scripts too; else once they run.
 * Room is left beside it, so that one sees that there is more.
 */
export function NavStrip({ label, className, children }: Props) {
  const path = usePathname()
  const strip = useRef<HTMLElement>(null)
  const isFirst = useRef(true)
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever another page has come
  useEffect(() => {
    // Only a way that somebody goes may be seen to move, and not where they have asked for less of it.
    bringIntoSight(strip.current, isFirst.current ? 'instant' : 'auto')
    isFirst.current = false
  }, [path])
  return (
    <nav
      ref={strip}
      aria-label={label}
      className={classes('relative scroll-px-12 overflow-x-auto scroll-smooth', className)}
    >
      {children}
    </nav>
  )
}

/** Sideways only: the page itself stays where it is. As far as the middle, so that both neighbours show. */
function bringIntoSight(strip: HTMLElement | null, behavior: ScrollBehavior): void {
  const here = strip?.querySelector<HTMLElement>('[aria-current="page"]')
  if (!strip || !here || strip.scrollWidth <= strip.clientWidth) return
  const [room, link] = [strip.getBoundingClientRect(), here.getBoundingClientRect()]
  if (link.left >= room.left && link.right <= room.right) return
  const middle = link.left - room.left + strip.scrollLeft - (room.width - link.width) / 2
  strip.scrollTo({ left: middle, behavior })
}
