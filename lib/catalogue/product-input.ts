import type { Measure, ProductKind } from '@/lib/generated/prisma/client'

/** What is said about a product, apart from whether it is public. Amounts in minor units, VAT included. */
export type ProductInput = {
  slug: string
  name: string
  kind: ProductKind
  category: string
  style: string
  summary: string
  description: string
  illustration: string
  position: number
  depositMinor: number
  vatRateBp: number
  /** Of what is sold: the price of a piece; null while there is none. */
  pieceMinor: number | null
  onlyWith: boolean
  /** By what renters find their size; null: by nothing that can be measured. */
  sizedBy: Measure | null
}

export const MOST_TEXT = {
  slug: 60,
  name: 80,
  style: 40,
  summary: 160,
  description: 2000,
  hint: 40,
} as const

/** A name as a part of an address: "Gas canister, 230 g" is "gas-canister-230-g". */
export const slugOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[æå]/g, 'a')
    .replace(/ø/g, 'o')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, MOST_TEXT.slug)
    .replace(/^-+|-+$/g, '')

// Pages of the office stand beside the products.
const TAKEN_BY_PAGES = ['new', 'tables']

export const isSlug = (text: string): boolean =>
  text.length <= MOST_TEXT.slug && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text) && !TAKEN_BY_PAGES.includes(text)

/** What is said about a product that is there. */
export function inputOf(product: ProductInput): ProductInput {
  const { slug, name, kind, category, style, summary, description, illustration } = product
  const { position, depositMinor, vatRateBp, pieceMinor, onlyWith, sizedBy } = product
  const words = { slug, name, kind, category, style, summary, description, illustration }
  return { ...words, position, depositMinor, vatRateBp, pieceMinor, onlyWith, sizedBy }
}

/** What differs between two of them, by the names of the fields. */
export const fieldsChanged = (before: ProductInput, after: ProductInput): (keyof ProductInput)[] =>
  (Object.keys(after) as (keyof ProductInput)[]).filter((field) => before[field] !== after[field])
