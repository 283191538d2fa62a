import { prisma } from '@/lib/db'
import type { Prisma, ProductKind, ProductState } from '@/lib/generated/prisma/client'
import type { Category } from '@/lib/inventory/product'

export type CatalogueFilter = { search?: string; category?: Category; state?: ProductState }

export type CatalogueRow = {
  id: string
  slug: string
  name: string
  category: string
  illustration: string
  state: ProductState
  kind: ProductKind
  onlyWith: boolean
  /** The names of its sizes that can be booked. */
  sizes: string[]
  isKit: boolean
  hasPrice: boolean
  units: number
}

export type CataloguePage = { rows: CatalogueRow[]; total: number; page: number; pages: number }

const PER_PAGE = 50

/** All products, drafts and those in the archive too, in the order the shop shows them, a page at a time. */
export async function findCatalogue(filter: CatalogueFilter, page = 1): Promise<CataloguePage> {
  const where = conditionOf(filter)
  const total = await prisma.product.count({ where })
  const pages = Math.max(1, Math.ceil(total / PER_PAGE))
  const shown = Math.min(Math.max(1, Math.trunc(page) || 1), pages)
  const products = await prisma.product.findMany({
    where,
    select: {
      ...{ id: true, slug: true, name: true, category: true, illustration: true, pieceMinor: true },
      ...{ state: true, kind: true, onlyWith: true },
      fromPriceMinor: true,
      variants: {
        where: { archivedAt: null },
        select: { name: true, stock: true, supplies: true, components: { take: 1 } },
        orderBy: { position: 'asc' },
      },
    },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    take: PER_PAGE,
    skip: (shown - 1) * PER_PAGE,
  })
  const rows = products.map(({ variants, fromPriceMinor, pieceMinor, ...product }) => ({
    ...product,
    sizes: variants.map(({ name }) => name),
    isKit: variants.some(({ components }) => components.length > 0),
    hasPrice: fromPriceMinor !== null || pieceMinor !== null,
    units: variants.reduce((sum, { stock, supplies }) => sum + unitsIn(stock) + piecesIn(supplies), 0),
  }))
  return { rows, total, page: shown, pages }
}

const unitsIn = (stock: { units: number }[]): number => stock.reduce((sum, { units }) => sum + units, 0)
const piecesIn = (supplies: { pieces: number }[]): number =>
  supplies.reduce((sum, { pieces }) => sum + pieces, 0)

function conditionOf({ search, category, state }: CatalogueFilter): Prisma.ProductWhereInput {
  const like = search && { contains: search, mode: 'insensitive' as const }
  return {
    category,
    state,
    ...(like && { OR: [{ name: like }, { slug: like }, { variants: { some: { id: like } } }] }),
  }
}
