import { prisma } from '@/lib/db'
import { findMissing } from './find-missing'

const VARIANT = {
  ...{ id: true, name: true, hint: true, fitsFrom: true, fitsUntil: true, position: true, archivedAt: true },
  stock: { select: { locationId: true, units: true } },
  supplies: { select: { locationId: true, pieces: true } },
  components: {
    select: {
      ...{ componentId: true, quantity: true },
      component: { select: { name: true, product: { select: { name: true } } } },
    },
    orderBy: { componentId: 'asc' },
  },
} as const

/** A product with all that those see who keep the catalogue; null when there is none by that address. */
export async function findCatalogueProduct(slug: string) {
  const product = await prisma.product.findUnique({
    where: { slug },
    include: {
      variants: { select: VARIANT, orderBy: [{ position: 'asc' }, { id: 'asc' }] },
      accessories: {
        select: {
          ...{ included: true, most: true },
          accessory: { select: { slug: true, name: true, state: true } },
        },
        orderBy: { position: 'asc' },
      },
      accessoryOf: {
        select: { included: true, most: true, product: { select: { slug: true, name: true } } },
        orderBy: { productId: 'asc' },
      },
    },
  })
  if (!product) return null
  return { ...product, missing: product.state === 'PUBLISHED' ? [] : await findMissing(product.id) }
}

export type CatalogueProduct = NonNullable<Awaited<ReturnType<typeof findCatalogueProduct>>>

export type CatalogueVariant = CatalogueProduct['variants'][number]
