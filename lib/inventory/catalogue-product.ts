import type { Measure, ProductKind, ProductState } from '@/lib/generated/prisma/client'
import { PRICE_COLUMNS, type PriceList } from './price-list'
import type { Category } from './product'
import { type RentalRule, RULE_COLUMNS } from './rental-rule'

/** `fitsFrom` to `fitsUntil`: whom it fits, both included, in the unit of `sizedBy`; null: not known. */
export type CatalogueVariant = {
  id: string
  name: string
  hint: string
  fitsFrom: number | null
  fitsUntil: number | null
}

/** A part of a kit: the product, the size of it and of how many, and how many go into one kit. */
export type KitPart = { name: string; size: string; sizes: number; quantity: number }

/** A product as the shop shows it. Amounts are minor units, for one unit, VAT included. */
export type CatalogueProduct = {
  id: string
  slug: string
  category: string
  style: string
  name: string
  summary: string
  description: string
  illustration: string
  currency: string
  /** The deposit; with a percentage, the least that it comes to. */
  depositMinor: number
  depositPercent: number | null
  depositMostMinor: number | null
  vatRateBp: number
  state: ProductState
  kind: ProductKind
  onlyWith: boolean
  /** By what renters find their size; null: by nothing that can be measured. */
  sizedBy: Measure | null
  variants: CatalogueVariant[]
  prices: PriceList
  rule: RentalRule
}

/** The same with what its sizes are made of, where they are kits; null: of nothing else. */
export type ProductInDetail = Omit<CatalogueProduct, 'variants'> & {
  variants: (CatalogueVariant & { parts: KitPart[] | null })[]
}

export const PRODUCT = {
  id: true,
  slug: true,
  category: true,
  style: true,
  name: true,
  summary: true,
  description: true,
  illustration: true,
  currency: true,
  depositMinor: true,
  depositPercent: true,
  depositMostMinor: true,
  vatRateBp: true,
  state: true,
  kind: true,
  onlyWith: true,
  sizedBy: true,
  variants: {
    where: { archivedAt: null },
    select: { id: true, name: true, hint: true, fitsFrom: true, fitsUntil: true },
    orderBy: { position: 'asc' },
  },
  ...PRICE_COLUMNS,
  rule: RULE_COLUMNS,
} as const

/** What a list is about: everything, one kind, or one product by the name in its address. */
export type Listed = { category?: Category; slug?: string }

/** What the shop shows by itself, on the list and on a page of its own. */
export const LISTED = { state: 'PUBLISHED', kind: 'RENTED', onlyWith: false } as const

export const isListed = ({ state, kind, onlyWith }: CatalogueProduct): boolean =>
  state === LISTED.state && kind === LISTED.kind && onlyWith === LISTED.onlyWith
