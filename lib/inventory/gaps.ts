import type { PackAsset, Stay } from './pack'
import { searchSorted } from './search-sorted'

/**
 * A stretch of time in which one asset is there and nothing fixed is on it. What arrives, retires, is pinned, blocked or
 * handed out is nothing but the edge of a gap, so that whoever packs only has to fill gaps.
 */
export type Gap = { index: number; asset: number; from: number; until: number }

/** Per asset, in the order of the list, its gaps in order of time. Fixed stays may overlap each other: they are facts. */
export function gapsOf(assets: PackAsset[], fixed: Stay[]): Gap[][] {
  const taken = new Map<string, Stay[]>(assets.map(({ id }) => [id, []]))
  for (const stay of fixed) taken.get(stay.assetId!)?.push(stay)
  let index = 0
  return assets.map((asset, place) => {
    const gaps: Gap[] = []
    const add = (from: number, until: number) => {
      if (from < until) gaps.push({ index: index++, asset: place, from, until })
    }
    let from = asset.from
    for (const stay of taken.get(asset.id)!.sort((a, b) => a.from - b.from)) {
      add(from, Math.min(stay.from, asset.until))
      from = Math.max(from, stay.until)
    }
    add(from, asset.until)
    return gaps
  })
}

/** The gap of an asset that is open at an instant. */
export function gapAt(gaps: Gap[], at: number): Gap | undefined {
  const gap = gaps[searchSorted(gaps, ({ until }) => until <= at)]
  return gap && gap.from <= at ? gap : undefined
}

/** The gap of an asset that a stay lies in wholly. */
export function gapAround(gaps: Gap[], { from, until }: { from: number; until: number }): Gap | undefined {
  const gap = gapAt(gaps, from)
  return gap && until <= gap.until ? gap : undefined
}
