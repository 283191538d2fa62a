import { MOST_LINES, type WantedLine } from '@/lib/booking/quote'
import { isSpan, type Span } from '@/lib/booking/walk-in'

export type Search = Record<string, string | string[] | undefined>

/** What somebody at the counter wants, as far as it is known: all of it stands in the address of the page. */
export type Wish = {
  shop: string
  lines: WantedLine[]
  /** One of the usual spans, or a day and a time of their own. */
  span: Span | null
  day: string
  time: string
  /** What is looked for: words, or a label that was scanned. */
  what: string
  /** The e-mail address or phone number by which a renter may be known. */
  who: string
  request: string
}

const one = (value: string | string[] | undefined): string => String([value].flat()[0] ?? '').slice(0, 100)

export function readWish(search: Search): Wish {
  const span = one(search.until)
  return {
    shop: one(search.shop),
    lines: readGear([search.gear ?? []].flat()),
    span: isSpan(span) ? span : null,
    day: one(search.day),
    time: one(search.time),
    what: one(search.what).trim(),
    who: one(search.who).trim(),
    request: one(search.request),
  }
}

/** "2*city-bike-m" is two of a size; what comes twice is added up. */
export function readGear(texts: string[]): WantedLine[] {
  const units = new Map<string, number>()
  for (const text of texts) {
    const [, quantity, variantId] = /^(\d{1,2})\*([\w-]{1,80})$/.exec(text) ?? []
    if (variantId && Number(quantity) > 0)
      units.set(variantId, (units.get(variantId) ?? 0) + Number(quantity))
  }
  return [...units].slice(0, MOST_LINES).map(([variantId, quantity]) => ({ variantId, quantity }))
}

export const gearOf = (lines: WantedLine[]): [string, string][] =>
  lines.map(({ variantId, quantity }) => ['gear', `${quantity}*${variantId}`])

/** The wish as it stands in an address, or in the hidden fields of a form that changes a part of it. */
export function partsOf({ lines, span, ...wish }: Wish): [name: string, value: string][] {
  const { shop, day, time, what, who, request } = wish
  const parts: [string, string][] = [
    ['shop', shop],
    ...gearOf(lines),
    ['until', span ?? ''],
    ['day', day],
    ['time', time],
    ['what', what],
    ['who', who],
    ['request', request],
  ]
  return parts.filter(([, value]) => value !== '')
}

export const hrefOf = (wish: Wish): string => `/desk/new?${new URLSearchParams(partsOf(wish))}`

/** The wish with so many more, or fewer, of a size. */
export function withMore(wish: Wish, variantId: string, by: number): Wish {
  const before = wish.lines.find((line) => line.variantId === variantId)
  const quantity = (before?.quantity ?? 0) + by
  const others = wish.lines.filter((line) => line !== before)
  const lines = before
    ? wish.lines.map((line) => (line === before ? { variantId, quantity } : line))
    : [...others, { variantId, quantity }]
  return { ...wish, what: '', lines: lines.filter((line) => line.quantity > 0) }
}
