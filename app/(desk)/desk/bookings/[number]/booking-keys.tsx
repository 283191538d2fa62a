'use client'

import { useEffect } from 'react'
import { useKeysOn } from '@/app/(desk)/desk/_search/keys-on'
import { onKey } from '@/app/(desk)/desk/_search/on-key'
import { Key } from '@/app/(desk)/desk/_search/search-field'

type Props = { letter: string; panel: string }

/** A key that leads to a button or a link, which Enter then presses: one stray key does nothing to anybody's gear. */
export function BookingKeys({ letter, panel }: Props) {
  const isOn = useKeysOn()
  useEffect(
    () =>
      onKey((key) => {
        const way = key === letter ? wayTo(panel) : null
        way?.scrollIntoView({ block: 'center' })
        way?.focus()
        return way !== null
      }),
    [letter, panel],
  )
  if (!isOn) return null
  return (
    <p className="hidden text-xs text-ink-soft md:pointer-fine:block">
      <Key>{letter}</Key> leads to {panel.toLowerCase()}, <Key>Enter</Key> does it.
    </p>
  )
}

/** What does it at once, else the way to where it is done unit by unit. */
function wayTo(panel: string): HTMLElement | null {
  const sections = [...document.querySelectorAll('#main section')]
  const found = sections.find((section) => section.querySelector('h2, h3')?.textContent?.trim() === panel)
  const page = panel.toLowerCase().replace(' ', '-')
  return (
    found?.querySelector<HTMLElement>('button[type="submit"]') ??
    document.querySelector<HTMLElement>(`#main a[href$="/${page}"]`)
  )
}
