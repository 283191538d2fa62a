import { type Facts, type Refused, refused } from '@/lib/outcome'
import { dayOf } from '@/lib/period'
import type { RowProblem, RowRefusal } from './all-or-nothing'
import { daysOf } from './asset-days'
import type { findAssetWorld } from './find-asset-world'
import type { AssetRow } from './import-assets'

export type AssetWorld = Awaited<ReturnType<typeof findAssetWorld>>

/** A line that can be taken in: where the unit is, and what of it is new. */
export type Checked = {
  row: AssetRow
  assetId: string
  variantId: string
  locationId: string
  timeZone: string
  facts: Facts
  isNew: boolean
  isRelabelled: boolean
  /** Days that are to be written down; null where nothing changes. */
  arrives: string | null
  retires: string | null
}

/** Each of them moves bookings where it has to, while its place is locked. */
export const MOST_NEW_DATES = 100

/** Compares lines with what there is. Pure: all that it needs has been read. */
export function checkAssets(
  rows: AssetRow[],
  world: AssetWorld,
  at: Date,
): { checked: Checked[]; problems: RowProblem[] } {
  const problems: RowProblem[] = []
  const checked = rows.flatMap((row) => {
    const wrong = (column: string, refusal: Refused<RowRefusal>) => {
      problems.push({ line: row.line, column, refusal })
      return []
    }
    const variant = world.variants.get(row.variantId)
    const location = world.locations.get(row.location)
    if (!variant) return wrong('Size ID', refused('row-unknown-size', { size: row.variantId }))
    if (!location) return wrong('Location', refused('row-unknown-location', { location: row.location }))
    if (variant.components.length > 0) return wrong('Size ID', refused('kit-has-no-units'))
    if (variant.product.kind === 'SOLD') return wrong('Size ID', refused('sold-has-no-units'))
    const asset = world.assets.get(row.code)
    if (asset?.state === 'RETIRED') return wrong('Code', refused('row-asset-retired'))
    const where = asset && `${asset.variantId}, ${asset.location.slug}`
    if (asset && where && (asset.variantId !== variant.id || asset.locationId !== location.id))
      return wrong(
        asset.variantId === variant.id ? 'Location' : 'Size ID',
        refused('row-asset-elsewhere', { where }),
      )
    const { timeZone } = location
    const today = dayOf(at, timeZone)
    const there = asset ? daysOf(asset, timeZone) : { arrivesOn: null, retiresOn: null }
    const arrives =
      row.arrivesOn && row.arrivesOn > today && row.arrivesOn !== there.arrivesOn ? row.arrivesOn : null
    if (arrives && asset)
      return wrong('Arrives on', refused('row-day-fixed', { day: there.arrivesOn ?? 'nothing' }))
    if (there.arrivesOn && there.arrivesOn > today && !row.arrivesOn)
      return wrong('Arrives on', refused('row-day-fixed', { day: there.arrivesOn }))
    const retires = row.retiresOn !== there.retiresOn ? row.retiresOn : null
    if (there.retiresOn && row.retiresOn !== there.retiresOn)
      return wrong('Retires on', refused('row-day-fixed', { day: there.retiresOn }))
    if (retires && retires <= today) return wrong('Retires on', refused('row-day-past'))
    if (retires && row.arrivesOn && retires <= row.arrivesOn)
      return wrong('Retires on', refused('row-days-crossed'))
    const facts = { about: `product:${variant.productId}`, size: variant.name, location: location.name }
    const place = { variantId: variant.id, locationId: location.id, timeZone, facts }
    const isRelabelled = asset !== undefined && asset.labelled !== row.labelled
    return [{ row, assetId: asset?.id ?? row.code, ...place, isNew: !asset, isRelabelled, arrives, retires }]
  })
  const dates = checked.filter(({ arrives, retires }) => arrives || retires)
  const over = dates[MOST_NEW_DATES]
  if (over) {
    const refusal = refused('too-many-dates', { most: MOST_NEW_DATES })
    problems.push({ line: over.row.line, column: 'Retires on', refusal })
  }
  return { checked, problems }
}
