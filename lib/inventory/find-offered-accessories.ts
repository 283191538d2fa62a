import { prisma } from '@/lib/db'
import { type CatalogueProduct, PRODUCT } from './catalogue-product'
import { inCatalogue } from './in-catalogue'

/** An accessory that can be booked, and on what terms one product offers it. */
export type OfferedAccessory = {
  productId: string
  included: boolean
  most: number
  accessory: CatalogueProduct & { pieceMinor: number | null }
}

/** The published accessories of some products, in the order in which each offers them. */
export async function findOfferedAccessories(productIds: string[]): Promise<OfferedAccessory[]> {
  const rows = await prisma.accessory.findMany({
    where: { productId: { in: productIds }, accessory: { state: 'PUBLISHED' } },
    select: {
      ...{ productId: true, included: true, most: true },
      accessory: { select: { ...PRODUCT, pieceMinor: true } },
    },
    orderBy: [{ position: 'asc' }, { accessoryId: 'asc' }],
  })
  return rows.map(({ accessory, ...terms }) => ({
    ...terms,
    accessory: inCatalogue<OfferedAccessory['accessory']>(accessory),
  }))
}
