import { firstOf, listOf, type Search } from '@/app/(shop)/_dates/typed-dates'
import { MOST_LINES, type WantedLine } from '@/lib/booking/quote'

/**
 * What is to be booked, from an address: `gear` holds "2*city-bike-m" for two bikes, any number of times; `variant` and
 * `quantity` are the thing that was chosen just now; `with.lock-u` says how many of an accessory. Whatever is not such a line is left out; the business judges the rest.
 */
export function readLines(search: Search): WantedLine[] {
  const chosen = firstOf(search.variant)
  const texts = [...listOf(search.gear), ...(chosen ? [`${firstOf(search.quantity) || 1}*${chosen}`] : [])]
  texts.push(...Object.entries(search).flatMap(([name, value]) => accessoryIn(name, firstOf(value))))
  const units = new Map<string, number>()
  for (const text of texts) {
    const [, quantity, variantId] = /^(\d{1,4})\*([\w-]{1,80})$/.exec(text) ?? []
    if (variantId && Number(quantity) > 0)
      units.set(variantId, (units.get(variantId) ?? 0) + Number(quantity))
  }
  return [...units].slice(0, MOST_LINES + 1).map(([variantId, quantity]) => ({ variantId, quantity }))
}

/** The name of the field that says how many of an accessory are wanted. */
export const fieldOf = (variantId: string): string => `with.${variantId}`

const accessoryIn = (name: string, count: string): string[] =>
  name.startsWith('with.') && count !== '' ? [`${count}*${name.slice('with.'.length)}`] : []

/** The same lines as parts of an address. */
export const gearOf = (lines: WantedLine[]): [string, string][] =>
  lines.map(({ variantId, quantity }) => ['gear', `${quantity}*${variantId}`])
