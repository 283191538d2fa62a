import { type Db, prisma } from '@/lib/db'

/** What a product needs before people can book it. */
export type Missing = 'words' | 'size' | 'price' | 'stock'

/** What is missing before a product can be published, in the order in which one would see to it. */
export async function findMissing(productId: string, db: Db = prisma): Promise<Missing[]> {
  const product = await db.product.findUniqueOrThrow({
    where: { id: productId },
    select: {
      ...{ summary: true, description: true, kind: true, pieceMinor: true, onlyWith: true },
      fromPriceMinor: true,
      accessoryOf: { select: { included: true } },
      variants: {
        where: { archivedAt: null },
        select: { stock: true, supplies: true, components: { take: 1 } },
      },
    },
  })
  const { variants, kind, fromPriceMinor, pieceMinor, accessoryOf } = product
  const isSold = kind === 'SOLD'
  const hasPrice = (isSold ? pieceMinor : fromPriceMinor) !== null
  // What is never had but along with something, at no price, needs none.
  const isGiven =
    (isSold || product.onlyWith) && accessoryOf.length > 0 && accessoryOf.every((one) => one.included)
  const isThere = variants.some(
    ({ stock, supplies, components }) =>
      components.length > 0 ||
      stock.some(({ units }) => units > 0) ||
      supplies.some(({ pieces }) => pieces > 0),
  )
  const missing: [Missing, boolean][] = [
    ['words', product.summary === '' || product.description === ''],
    ['size', variants.length === 0],
    ['price', !hasPrice && !isGiven],
    ['stock', variants.length > 0 && !isThere],
  ]
  return missing.flatMap(([what, isMissing]) => (isMissing ? [what] : []))
}
