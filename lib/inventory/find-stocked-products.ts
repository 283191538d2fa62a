import { prisma } from '@/lib/db'

/** The products of which a location has units, in the order in which they are shown. */
export const findStockedProducts = (locationId: string): Promise<{ slug: string; name: string }[]> =>
  prisma.$queryRaw<{ slug: string; name: string }[]>`
    SELECT product.slug, product.name FROM product
    WHERE EXISTS (SELECT 1 FROM variant JOIN asset ON asset.variant_id = variant.id
      WHERE variant.product_id = product.id AND asset.location_id = ${locationId} AND asset.state = 'READY')
    ORDER BY product.position, product.id`
