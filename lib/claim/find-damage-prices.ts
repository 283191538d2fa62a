import { prisma } from '@/lib/db'

/** Every price for damage there has ever been, those in force first. */
export const findDamagePrices = () =>
  prisma.damagePrice.findMany({
    include: { product: { select: { name: true } } },
    orderBy: [{ endedAt: { sort: 'desc', nulls: 'first' } }, { productId: 'asc' }, { name: 'asc' }],
  })
