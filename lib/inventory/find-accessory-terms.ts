import { prisma } from '@/lib/db'

export type AccessoryTerms = { productId: string; accessoryId: string; included: boolean; most: number }

/** Which of some products are accessories of others among them, and on what terms. */
export const findAccessoryTerms = (productIds: string[]): Promise<AccessoryTerms[]> =>
  prisma.accessory.findMany({
    where: { productId: { in: productIds }, accessoryId: { in: productIds } },
    select: { productId: true, accessoryId: true, included: true, most: true },
  })
