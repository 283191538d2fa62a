import { type Board, isFree, type Job, put } from './board'
import { connectedTo } from './connected-to'
import { shortageOf } from './demand'
import { gapsOf } from './gaps'
import { packExactly } from './pack-exactly'
import { packFree } from './pack-free'
import { packNearby } from './pack-nearby'

/** One asset taken over [from, until), in milliseconds; until is Infinity when nobody knows the end. */
export type Stay = {
  id: string
  from: number
  until: number
  /** Where it is now; null for a new one. */
  assetId: string | null
  /** Handed out, pinned, a block or an overdue tail: it stays on that asset. */
  fixed: boolean
}

/** An asset that is there in [from, until) only, because it arrives or retires; -Infinity and Infinity usually. */
export type PackAsset = { id: string; from: number; until: number }

export type Packing =
  /** Stay id → asset id, for those without an asset and those that move. */
  | { kind: 'packed'; moves: Map<string, string> }
  /** A first stretch of time in which more is wanted than there are units. */
  | { kind: 'full'; from: number; until: number; wanted: number; units: number }
  /** There are enough units at every instant, but what is fixed leaves no way to hand them out. */
  | { kind: 'impossible' }
  /** The search was ended before it knew. */
  | { kind: 'gave-up' }

/**
 * Finds an asset for every stay that has none, and moves others that are not fixed where it must, as few as it can find.
 * Packs if and only if that is possible, but for 'gave-up'; decides within a fixed number of steps where what is fixed
 * only begins before all others, or only ends after them, and never answers 'impossible' there.
 *
 * When every stay has an asset, those are placed anew that cannot stay: on an asset that is not there any more, or over
 * something fixed. Only what overlaps the asked ones, directly or through others, is looked at, so that an overbooked week
 * in spring stops nobody in summer. What is fixed is a fact, even where it overlaps itself or an asset's absence.
 */
export function pack(assets: PackAsset[], stays: Stay[]): Packing {
  const fixed = stays.filter(isFixed)
  const gaps = gapsOf(assets, fixed)
  const board: Board = { gaps, rows: assets.map(() => []) }
  const jobs = standUp(board, assets, stays)
  const part = connectedTo(jobs, askedAmong(jobs))
  const homeless = part.filter((job) => job.home < 0)
  if (packFree(board, homeless)) return packed(assets, homeless)
  const shortage = shortageOf(assets, gaps, part)
  if (shortage) return { kind: 'full', ...shortage }
  const isFound = packNearby(
    board,
    homeless.filter((job) => job.at < 0),
  )
  if (isFound) return packed(assets, part)
  const places = packExactly(assets, fixed, part)
  if (typeof places === 'string') return { kind: places }
  for (const [job, place] of places) job.at = place
  return packed(assets, [...places.keys()])
}

// Fixed to nothing is not fixed: whoever has no asset is looking for one.
const isFixed = (stay: Stay): boolean => stay.fixed && stay.assetId !== null

/** Those without an asset are asked for; when there are none, those that cannot stay where they are. */
function askedAmong(jobs: Job[]): (job: Job) => boolean {
  const isNew = (job: Job) => job.stay.assetId === null
  return jobs.some(isNew) ? isNew : (job) => job.home < 0
}

/** Puts every stay where it is now, if it can be there; of two that are in each other's way the first one stays. */
function standUp(board: Board, assets: PackAsset[], stays: Stay[]): Job[] {
  const places = new Map(assets.map(({ id }, place) => [id, place]))
  return stays
    .filter((stay) => !isFixed(stay))
    .sort((a, b) => a.from - b.from)
    .map((stay) => {
      const job = { stay, from: stay.from, until: stay.until, home: -1, at: -1 }
      const place = places.get(stay.assetId ?? '')
      if (place !== undefined && isFree(board, place, job)) {
        put(board, place, job)
        job.home = place
      }
      return job
    })
}

function packed(assets: PackAsset[], jobs: Job[]): Packing {
  const moves = new Map<string, string>()
  for (const { stay, at } of jobs) {
    const assetId = assets[at]!.id
    if (assetId !== stay.assetId) moves.set(stay.id, assetId)
  }
  return { kind: 'packed', moves }
}
