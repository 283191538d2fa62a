'use client'

import { useEffect } from 'react'

const LINKS = '[data-results] a[href^="/desk/bookings/"]'

/** The arrows walk through what was found, from the field (or from nowhere, as a search begins) down and back up to it. */
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
  const here = document.activeElement as HTMLElement
  const isNowhere = here === document.body || here.matches('h1')
  const at = isNowhere ? 0 : places.indexOf(here)
  const next = at < 0 ? null : places[at + step]
  if (!next) return
  event.preventDefault()
  next.focus()
}
