import type { Job } from './board'
import type { Gap } from './gaps'
import { searchSorted } from './search-sorted'

export type Keeping = {
  /** What it costs to put a job there: least where it stands, then where nobody who stands there later must give way. */
  costOf(job: number, gap: Gap): number
}

// Instants are milliseconds around today; these are further apart than any two of them.
const FAR = 1e15

/** Prices that make a sweep change little. Jobs are known by their turn, and stand in the order in which they begin. */
export function keepingOf(gaps: Gap[][], jobs: Job[]): Keeping {
  const standing: number[][] = gaps.map(() => [])
  for (const job of jobs) if (job.home >= 0) standing[job.home]!.push(job.from)
  const nextStanding = (asset: number, at: number) => {
    const row = standing[asset]!
    return row[searchSorted(row, (from) => from < at)] ?? FAR
  }
  return {
    costOf(turn, gap) {
      const job = jobs[turn]!
      if (job.home === gap.asset) return -1
      const closes = Math.min(nextStanding(gap.asset, job.from), gap.until, FAR)
      return closes >= job.until || closes === FAR ? closes - Math.min(job.until, FAR) : 3 * FAR - closes
    },
  }
}
