import { type Board, bestFit, clashes, type Job, put, take } from './board'
import { gapAround } from './gaps'
import { packFree } from './pack-free'

/** Which job goes where. */
type Change = Map<Job, number>

/** Looking for a small change is worth a moment, not more: whatever is not found here is found by the sweep. */
const MOST_STEPS = 100_000

/**
 * Finds places for jobs while few others move: onto free assets, or by an exchange between two assets, the smallest change
 * first. Answers false when it found no such way, which proves nothing.
 */
export function packNearby(board: Board, jobs: Job[]): boolean {
  const budget = { steps: MOST_STEPS }
  return jobs.every((job) => {
    if (packFree(board, [job])) return true
    const change = pushAside(board, job, budget)
    if (change) apply(board, change)
    return change !== null
  })
}

function pushAside(board: Board, job: Job, budget: { steps: number }): Change | null {
  const options = board.gaps
    .flatMap((gaps, asset) => (gapAround(gaps, job) ? [{ asset, inTheWay: clashes(board, asset, job) }] : []))
    .sort((a, b) => a.inTheWay.length - b.inTheWay.length)
  let best = null as Change | null
  for (const { asset, inTheWay } of options) {
    // All that are in the way must move, so no later option can be smaller.
    if (best && best.size <= inTheWay.length + 1) break
    const found: Change | null =
      scatter(board, job, asset, inTheWay, budget) ??
      exchange(board, job, asset, best?.size ?? Infinity, budget)
    if (found) best = found
    if (budget.steps < 0) break
  }
  return best
}

/** Moves all that are in the way to free assets, each to another if need be. */
function scatter(
  board: Board,
  job: Job,
  asset: number,
  inTheWay: Job[],
  budget: { steps: number },
): Change | null {
  for (const other of inTheWay) take(board, other)
  put(board, asset, job)
  const change: Change = new Map([[job, asset]])
  for (const other of inTheWay) {
    budget.steps -= board.rows.length
    const to = bestFit(board, other)
    if (to === undefined) break
    put(board, to, other)
    change.set(other, to)
  }
  for (const moved of change.keys()) take(board, moved)
  for (const other of inTheWay) put(board, asset, other)
  return change.size > inTheWay.length ? change : null
}

/** The smallest exchange between this asset and any other one. */
function exchange(
  board: Board,
  job: Job,
  asset: number,
  limit: number,
  budget: { steps: number },
): Change | null {
  let best = null as Change | null
  for (let other = 0; other < board.rows.length && budget.steps >= 0; other++) {
    if (other === asset) continue
    const change = exchangeWith(board, job, [asset, other], best?.size ?? limit, budget)
    if (change) best = change
  }
  return best
}

/**
 * Two assets change places with whatever is in each other's way, until nothing is: the stays of two assets that hang
 * together can only stand in two ways, and this is the other one.
 */
function exchangeWith(
  board: Board,
  job: Job,
  [one, two]: [number, number],
  limit: number,
  budget: { steps: number },
): Change | null {
  const change: Change = new Map([[job, one]])
  // What is added to a Map while it is walked is walked too.
  for (const [moved, to] of change) {
    budget.steps--
    const other = to === one ? two : one
    for (const clash of clashes(board, to, moved)) {
      if (change.has(clash)) continue
      const isInTheWay = other === one && clash.from < job.until && job.from < clash.until
      if (isInTheWay || !gapAround(board.gaps[other]!, clash)) return null
      change.set(clash, other)
      if (change.size >= limit) return null
    }
  }
  return change
}

function apply(board: Board, change: Change): void {
  for (const moved of change.keys()) if (moved.at >= 0) take(board, moved)
  for (const [moved, to] of change) put(board, to, moved)
}
