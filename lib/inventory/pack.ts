import { type Board, isFree, type Job, put } from './board'
import { connectedTo } from './connected-to'
import { shortageOf } from './demand'
import { type Gap, gapsOf } from './gaps'
import { packNearby } from './pack-nearby'
import { packSweep, type Sweep } from './pack-sweep'

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

/** How many steps beyond the first walk the exact search may take in each direction of time. */
const MOST_STEPS = 20_000

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
  const isFixed = (stay: Stay) => stay.fixed && stay.assetId !== null
  const gaps = gapsOf(assets, stays.filter(isFixed))
  const board: Board = { gaps, rows: assets.map(() => []) }
  const jobs = standUp(
    board,
    assets,
    stays.filter((stay) => !isFixed(stay)),
  )
  const isNew = (job: Job) => job.stay.assetId === null
  const isAsked = jobs.some(isNew) ? isNew : (job: Job) => job.home < 0
  const part = connectedTo(jobs, isAsked)
  const shortage = shortageOf(assets, gaps, part)
  if (shortage) return { kind: 'full', ...shortage }
  const homeless = part.filter((job) => job.home < 0)
  if (packNearby(board, homeless)) return packed(assets, part, (job) => job.at)
  const places = sweepBothWays(gaps, part)
  return typeof places === 'string' ? { kind: places } : packed(assets, part, (job) => places.get(job)!)
}

/** Puts every stay where it is now, if it can be there; of two that are in each other's way the first one stays. */
function standUp(board: Board, assets: PackAsset[], stays: Stay[]): Job[] {
  const places = new Map(assets.map(({ id }, place) => [id, place]))
  return [...stays]
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

/** Forwards in time and then backwards: what needs many steps in one direction often needs few in the other. */
function sweepBothWays(gaps: Gap[][], jobs: Job[]): Sweep {
  const places = packSweep(gaps, jobs, MOST_STEPS)
  if (places !== 'gave-up') return places
  const mirrored = new Map(jobs.map((job) => [{ ...job, ...backwards(job) }, job]))
  const turned = gaps.map((row) => row.map((gap) => ({ ...gap, ...backwards(gap) })).reverse())
  const answer = packSweep(turned, [...mirrored.keys()], MOST_STEPS)
  if (typeof answer === 'string') return answer
  return new Map([...answer].map(([job, place]) => [mirrored.get(job)!, place]))
}

const backwards = ({ from, until }: { from: number; until: number }) => ({ from: -until, until: -from })

function packed(assets: PackAsset[], jobs: Job[], placeOf: (job: Job) => number): Packing {
  const moves = new Map<string, string>()
  for (const job of jobs) {
    const assetId = assets[placeOf(job)]!.id
    if (assetId !== job.stay.assetId) moves.set(job.stay.id, assetId)
  }
  return { kind: 'packed', moves }
}
