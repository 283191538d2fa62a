import type { WantedLine } from '@/lib/booking/quote'

/** The lines of a wish as the business has them. The same variant twice is one line, as in a form. */
export function linesOf(asked: { variant: string; quantity: number }[]): WantedLine[] {
  const units = new Map<string, number>()
  for (const { variant, quantity } of asked) units.set(variant, (units.get(variant) ?? 0) + quantity)
  return [...units].map(([variantId, quantity]) => ({ variantId, quantity }))
}
