import { prisma } from '@/lib/db'
import { LISTED } from './find-products'

/** The size that a label belongs to, where it can be rented by itself; null for any other text. */
export async function findVariantByCode(text: string): Promise<string | null> {
  const asset = await prisma.asset.findFirst({
    where: {
      code: { equals: text.trim(), mode: 'insensitive' },
      state: 'READY',
      variant: { archivedAt: null, product: LISTED },
    },
    select: { variantId: true },
  })
  return asset?.variantId ?? null
}
