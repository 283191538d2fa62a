import type { PriceUnit } from '@/lib/generated/prisma/client'

/** The kinds of gear, in the order the shop shows them. */
export const CATEGORIES = ['bike', 'child-seat', 'ski', 'kayak'] as const

export type Category = (typeof CATEGORIES)[number]

export const isCategory = (text: unknown): text is Category => CATEGORIES.includes(text as Category)

/** What a product costs for one span of local time, for one unit, VAT included. */
export type Tier = { unit: PriceUnit; priceMinor: number }

/** Shortest first: the order in which a price list is read. */
export const UNITS = ['HOUR', 'DAY', 'THREE_DAYS', 'WEEK'] as const satisfies readonly PriceUnit[]

export const sortTiers = (tiers: Tier[]): Tier[] =>
  [...tiers].sort((a, b) => UNITS.indexOf(a.unit) - UNITS.indexOf(b.unit))

/** The "from" price of a catalogue without dates: the day where there is one, because that is how people compare gear. */
export function fromPrice(tiers: Tier[]): Tier | null {
  return tiers.find((tier) => tier.unit === 'DAY') ?? sortTiers(tiers)[0] ?? null
}

/** How a variant is called on lines and receipts; the size is left out where there is only one. */
export const describeVariant = (product: string, variant: string, variantCount: number): string =>
  variantCount > 1 ? `${product}, ${variant}` : product
