import type { Gap } from './gaps'
import type { PackAsset } from './pack'

export type Shortage = { from: number; until: number; wanted: number; units: number }

type Change = { at: number; wanted: number; free: number; units: number }

/**
 * The first stretch of time in which more is wanted than is there, what is fixed being wanted too; null when there is
 * none. Both numbers hold for the whole stretch. Without it there is no packing, but its absence promises one only where
 * nothing fixed lies ahead.
 */
export function shortageOf(
  assets: PackAsset[],
  gaps: Gap[][],
  wanted: { from: number; until: number }[],
): Shortage | null {
  const now = { wanted: 0, free: 0, units: 0 }
  let short: Shortage | null = null
  for (const { at, ...change } of changesOf(assets, gaps, wanted)) {
    if (short) {
      const next = sum(now, change)
      if (next.units !== short.units || next.wanted + next.units - next.free !== short.wanted)
        return { ...short, until: at }
    }
    Object.assign(now, sum(now, change))
    if (now.wanted > now.free && !short)
      short = { from: at, until: Infinity, wanted: now.wanted + now.units - now.free, units: now.units }
  }
  return short
}

type Numbers = Omit<Change, 'at'>

const sum = (a: Numbers, b: Numbers): Numbers => ({
  wanted: a.wanted + b.wanted,
  free: a.free + b.free,
  units: a.units + b.units,
})

/** What changes at each instant, in order of time and once for each instant. */
function changesOf(assets: PackAsset[], gaps: Gap[][], wanted: { from: number; until: number }[]): Change[] {
  const changes: Change[] = []
  const add = (key: keyof Numbers, { from, until }: { from: number; until: number }) => {
    const none = { wanted: 0, free: 0, units: 0 }
    changes.push({ ...none, at: from, [key]: 1 }, { ...none, at: until, [key]: -1 })
  }
  for (const period of wanted) add('wanted', period)
  for (const gap of gaps.flat()) add('free', gap)
  for (const asset of assets) if (asset.from < asset.until) add('units', asset)
  const merged: Change[] = []
  for (const change of changes.filter(({ at }) => at < Infinity).sort((a, b) => a.at - b.at || 0)) {
    const last = merged.at(-1)
    if (last?.at === change.at) Object.assign(last, sum(last, change))
    else merged.push(change)
  }
  return merged
}
