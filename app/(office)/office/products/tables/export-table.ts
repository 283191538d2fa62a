import { findTableAssets } from '@/lib/catalogue/find-table-assets'
import { findTableKits } from '@/lib/catalogue/find-table-kits'
import { findTableProducts } from '@/lib/catalogue/find-table-products'
import { tableOf as assetTable } from './asset-table'
import { tableOf as kitTable } from './kit-table'
import { tableOf as productTable } from './product-table'
import type { TableKind } from './table-kinds'

/** A table of the catalogue as it is now, just as it is taken in again. */
export async function exportTable(kind: TableKind): Promise<string> {
  if (kind === 'products') return productTable(await findTableProducts())
  if (kind === 'kits') return kitTable(await findTableKits())
  return assetTable(await findTableAssets())
}
