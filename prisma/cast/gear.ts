import type { Measure } from '@/lib/generated/prisma/client'
import type { Category } from '@/lib/inventory/product'
import type { LocationId } from './shop'

/** A product as the shop would describe it on paper: amounts in whole kroner, stock as units per shop. */
export type Gear = {
  id: string
  /** The middle of an asset code, as in BGO-CB-M-03. */
  code: string
  category: Category
  style: string
  name: string
  summary: string
  description: string
  illustration: string
  deposit: number
  /** By what a size is found, where it is found by something. */
  sizedBy?: Measure
  prices: { hour?: number; day: number; threeDays: number; week: number }
  sizes: Size[]
}

/** `code` goes into the ids and asset codes; stock is how many of the size each shop owns. */
export type Size = {
  code: string
  name: string
  hint: string
  /** Whom it fits, in the unit of `sizedBy`. */
  fits?: [from: number, until: number]
  stock: Partial<Record<LocationId, number>>
}

/** Gear that comes in one size. */
export const oneSize = (stock: Size['stock'], hint = 'One size'): Size[] => [
  { code: 'U', name: 'One size', hint, stock },
]

/** Bikes from small to large, with the number of each at Bergen and Flåm. */
export const frames = (...stock: [bergen: number, flam: number][]): Size[] =>
  stock.map(([bergen, flam], index) => ({ ...FRAMES[index]!, stock: { bergen, flam } }))

const FRAMES = [
  { code: 'S', name: 'S', hint: '155–165 cm', fits: [155, 165] },
  { code: 'M', name: 'M', hint: '165–178 cm', fits: [165, 178] },
  { code: 'L', name: 'L', hint: '178–190 cm', fits: [178, 190] },
  { code: 'XL', name: 'XL', hint: '190–202 cm', fits: [190, 202] },
] satisfies Omit<Size, 'stock'>[]
