import { prisma } from '@/lib/db'
import { type AssetFound, findAsset } from './find-asset'

export type LabelledAsset = AssetFound & { product: string }

/** One unit by what stands on its label, however it was typed; null when there is no such label. */
export async function findAssetByCode(typed: string, at: Date): Promise<LabelledAsset | null> {
  const asset = await prisma.asset.findFirst({
    where: { code: { equals: typed.trim(), mode: 'insensitive' } },
    select: { code: true, variant: { select: { product: { select: { id: true, name: true } } } } },
  })
  if (!asset) return null
  const { id: productId, name: product } = asset.variant.product
  const found = await findAsset({ productId, code: asset.code }, at)
  return found && { ...found, product }
}
