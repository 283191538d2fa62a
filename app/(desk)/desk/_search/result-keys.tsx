'use client'

import { useEffect } from 'react'

const LINKS = '[data-results] a[href^="/desk/bookings/"]'

/** The arrows walk through what was found, from the field down and back up to it. */
export function ResultKeys() {
  useEffect(() => {
    document.addEventListener('keydown', walk)
    return () => document.removeEventListener('keydown', walk)
  }, [])
  return null
}

function walk(event: KeyboardEvent): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  if (step === 0) return
  const field = document.getElementById('q')
  const places = [field, ...document.querySelectorAll<HTMLElement>(LINKS)]
  const at = places.indexOf(document.activeElement as HTMLElement)
  const next = at < 0 ? null : places[at + step]
  if (!next) return
  event.preventDefault()
  next.focus()
}
