import { type Board, bestFit, type Job, put } from './board'

/** Puts jobs on free assets, each where it leaves the least time unused; answers whether all of them found one. */
export function packFree(board: Board, jobs: Job[]): boolean {
  let found = 0
  for (const job of jobs) {
    const asset = bestFit(board, job)
    if (asset === undefined) continue
    put(board, asset, job)
    found++
  }
  return found === jobs.length
}
