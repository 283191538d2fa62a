import type { Measure } from '@/lib/generated/prisma/client'

/** No range goes further: centimetres, kilograms or shoe sizes. */
export const MOST_MEASURE = 300

// Whoever writes so little means metres.
const TALLEST_METRES = 3

/** A measure as people write it, rounded to a whole one: "172", "172,5", also "1.72" for a height; null for anything else. */
export function readMeasure(typed: string, by: Measure): number | null {
  const text = typed.trim().replace(',', '.')
  if (!/^\d{1,3}(\.\d{1,2})?$/.test(text)) return null
  const number = Number(text)
  const whole = Math.round(by === 'HEIGHT_CM' && number < TALLEST_METRES ? number * 100 : number)
  return whole >= 1 && whole <= MOST_MEASURE ? whole : null
}
