'use client'

import type { MouseEvent } from 'react'
import { buttonClass } from '@/app/_ui/button'
import { formatMoney } from '@/lib/money'

/** The amounts most often meant. Each is a link that works alone; with JavaScript it leaves the rest of the form as it is. */
export function QuickPicks({ left, currency }: { left: number; currency: string }) {
  const half = Math.floor(left / 2)
  const picks = [
    { label: 'Half', minor: half },
    { label: 'All', minor: left },
  ]
  return (
    <p className="flex flex-wrap gap-2">
      {picks
        .filter(({ minor }) => minor > 0)
        .map(({ label, minor }) => (
          <a
            key={label}
            href={`?amount=${minor / 100}`}
            onClick={(event) => fillIn(event, minor)}
            className={buttonClass({ tone: 'quiet', size: 'small' })}
          >
            {label}, {formatMoney({ minor, currency })}
          </a>
        ))}
    </p>
  )
}

function fillIn(event: MouseEvent<HTMLAnchorElement>, minor: number): void {
  const field = event.currentTarget.closest('form')?.elements.namedItem('amount')
  if (!(field instanceof HTMLInputElement)) return
  event.preventDefault()
  field.value = String(minor / 100)
  // React listens for this, not for the value.
  field.dispatchEvent(new Event('input', { bubbles: true }))
  field.focus()
}
