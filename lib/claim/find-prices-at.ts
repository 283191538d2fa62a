import { type Db, prisma } from '@/lib/db'

/** The prices that held at an instant for some products, in one currency: those of all products, and their own. */
export const findPricesAt = (productIds: string[], currency: string, at: Date, db: Db = prisma) =>
  db.damagePrice.findMany({
    where: {
      currency,
      fromAt: { lte: at },
      AND: [
        { OR: [{ endedAt: null }, { endedAt: { gt: at } }] },
        { OR: [{ productId: null }, { productId: { in: productIds } }] },
      ],
    },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  })
