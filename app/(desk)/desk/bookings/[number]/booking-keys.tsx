'use client'

import { useEffect } from 'react'
import { useKeysOn } from '@/app/(desk)/desk/_search/keys-on'
import { onKey } from '@/app/(desk)/desk/_search/on-key'
import { Key } from '@/app/(desk)/desk/_search/search-field'

type Props = { letter: string; panel: string }

/** A key that leads to the button of a panel, which Enter then presses: one stray key does nothing to anybody's gear. */
export function BookingKeys({ letter, panel }: Props) {
  const isOn = useKeysOn()
  useEffect(
    () =>
      onKey((key) => {
        const button = key === letter ? firstButton(panel) : null
        button?.scrollIntoView({ block: 'center' })
        button?.focus()
        return button !== null
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

function firstButton(panel: string): HTMLElement | null {
  const sections = [...document.querySelectorAll('#main section')]
  const found = sections.find((section) => section.querySelector('h2, h3')?.textContent?.trim() === panel)
  return found?.querySelector<HTMLElement>('button[type="submit"]') ?? null
}
