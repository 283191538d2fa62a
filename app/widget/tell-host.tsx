'use client'

import { useEffect } from 'react'

type TellHostProps = {
  /** The origin of the page around the frame: nobody else is told anything. */
  host: string | null
  /** What the frame shows, so that the page around it can go to its top when that changes. */
  view: string
  title: string
  radius: number
  notes: string[]
}

// Next draws a page anew for each address, so what was shown before is kept outside of it.
let shown: string | null = null

/** Tells the page around the frame how high the widget is, whenever that changes; `/widget.js` listens. */
export function TellHost({ host, view, title, radius, notes }: TellHostProps) {
  useEffect(() => {
    const widget = document.querySelector('[data-widget]')
    if (!host || !widget || window.parent === window) return
    const tell = (news: object) => window.parent.postMessage({ kickstand: 'widget', ...news }, host)
    if (notes.length > 0) tell({ notes })
    if (shown !== null && shown !== view) tell({ isElsewhere: true })
    shown = view
    const tellHeight = () => tell({ height: Math.ceil(widget.getBoundingClientRect().height), radius, title })
    // At once, too: a frame that nobody sees yet is not observed by browsers that save work.
    tellHeight()
    const observer = new ResizeObserver(tellHeight)
    observer.observe(widget)
    return () => observer.disconnect()
  }, [host, view, title, radius, notes])
  return null
}
