import type { CSSProperties } from 'react'
import { shadesOf } from '@/lib/accent'

/** A colour as values of our own tokens, for an element with `data-accent`. Only what was checked gets this far. */
export function accentStyle(accent: string): CSSProperties {
  const { day, night } = shadesOf(accent)
  return {
    '--day': day.colour,
    '--day-deep': day.deep,
    '--day-soft': day.soft,
    '--night': night.colour,
    '--night-deep': night.deep,
    '--night-soft': night.soft,
  } as CSSProperties
}
