import type { Tx } from '@/lib/db'
import type { AssetRow } from './import-assets'

/** Everything that lines about units are compared with, in a few queries however many lines there are. */
export async function findAssetWorld(tx: Tx, rows: AssetRow[]) {
  const [codes, variantIds] = [rows.map(({ code }) => code), [...new Set(rows.map((row) => row.variantId))]]
  const assets = await tx.asset.findMany({
    where: { code: { in: codes } },
    include: {
      location: true,
      blocks: { where: { endedAt: null, kind: { in: ['ARRIVAL', 'RETIREMENT'] } } },
    },
  })
  const variants = await tx.variant.findMany({
    where: { id: { in: variantIds } },
    select: {
      id: true,
      name: true,
      productId: true,
      product: { select: { kind: true } },
      components: { take: 1 },
    },
  })
  const locations = await tx.location.findMany({
    select: { id: true, slug: true, name: true, timeZone: true },
  })
  return {
    assets: new Map(assets.map((asset) => [asset.code, asset])),
    variants: new Map(variants.map((variant) => [variant.id, variant])),
    locations: new Map(locations.map((location) => [location.slug, location])),
  }
}
