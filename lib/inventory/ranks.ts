import type { Job } from './board'
import type { Gap } from './gaps'
import { searchSorted } from './search-sorted'

/**
 * Instants as places in the order of what begins and ends, so that two gaps are equal exactly when no job can tell them
 * apart. Jobs are known by their turn, and stand in the order in which they begin.
 */
export type Ranks = {
  /** Per job, the first of the instants at which one begins that is not before its beginning, or before its end. */
  start: Int32Array
  after: Int32Array
  /** Per gap, the last of the instants at which a job ends that is not after the gap's. */
  end: Int32Array
  /** Would nothing be lost if this job took the whole rest of a gap with this end, the first to end of those it fits in? */
  usedUp(job: number, end: number): boolean
  /** Is there a job that begins at that place or later and ends within the gap? */
  fitsAny(start: number, gap: Gap): boolean
}

export function ranksOf(gaps: Gap[][], jobs: Job[]): Ranks {
  const starts = inOrder(jobs.map((job) => job.from))
  const ends = inOrder(jobs.map((job) => job.until))
  const firstFrom = (at: number) => searchSorted(starts, (start) => start < at)
  const lastUntil = (at: number) => searchSorted(ends, (end) => end <= at) - 1
  const all = gaps.flat()
  const end = new Int32Array(all.length)
  for (const gap of all) end[gap.index] = lastUntil(gap.until)
  const after = Int32Array.from(jobs, (job) => firstFrom(job.until))
  return {
    start: Int32Array.from(jobs, (job) => firstFrom(job.from)),
    after,
    end,
    // Either no job ends between this one's end and the gap's, or none begins there. In both cases whatever else might
    // have come into this gap is over before anything begins that could follow the job, and fits in every wider gap.
    usedUp: (job, end) => ends[end]! <= jobs[job]!.until || (starts[after[job]!] ?? Infinity) >= ends[end]!,
    fitsAny: (start, gap) => (starts[start] ?? Infinity) < (ends[end[gap.index]!] ?? -Infinity),
  }
}

const inOrder = (values: number[]): number[] =>
  [...new Set(values)].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
