import type { Gap } from './gaps'
import type { PackAsset } from './pack'

export type Shortage = { from: number; until: number; wanted: number; units: number }

type Span = { from: number; until: number }

type Numbers = { wanted: number; free: number; units: number }

type Change = Numbers & { at: number }

/**
 * The first stretch of time in which more is wanted than is there, what is fixed being wanted too; null when there is
 * none. Both numbers hold for the whole stretch. It proves that there is no packing; null promises one only where nothing
 * fixed lies ahead.
 */
export function shortageOf(assets: PackAsset[], gaps: Gap[][], wanted: Span[]): Shortage | null {
  const now = { wanted: 0, free: 0, units: 0 }
  let short: Shortage | null = null
  for (const change of changesOf(assets, gaps, wanted)) {
    add(now, change)
    const all = now.wanted + now.units - now.free
    if (short && (all !== short.wanted || now.units !== short.units)) return { ...short, until: change.at }
    if (!short && now.wanted > now.free)
      short = { from: change.at, until: Infinity, wanted: all, units: now.units }
  }
  return short
}

function add(to: Numbers, { wanted, free, units }: Numbers): void {
  to.wanted += wanted
  to.free += free
  to.units += units
}

/** What changes at each instant, in order of time and once for each instant. */
function changesOf(assets: PackAsset[], gaps: Gap[][], wanted: Span[]): Change[] {
  const changes: Change[] = []
  const put = ({ from, until }: Span, wanted: number, free: number, units: number) => {
    if (from >= until) return
    changes.push({ at: from, wanted, free, units })
    if (until < Infinity) changes.push({ at: until, wanted: -wanted, free: -free, units: -units })
  }
  for (const period of wanted) put(period, 1, 0, 0)
  for (const gap of gaps.flat()) put(gap, 0, 1, 0)
  for (const asset of assets) put(asset, 0, 0, 1)
  const merged: Change[] = []
  // The difference of two equal infinities is no number, and they are equal.
  for (const change of changes.sort((a, b) => a.at - b.at || 0)) {
    const last = merged.at(-1)
    if (last?.at === change.at) add(last, change)
    else merged.push(change)
  }
  return merged
}
