import { type Gap, gapAround } from './gaps'
import type { Stay } from './pack'
import { searchSorted } from './search-sorted'

/** A stay that may be moved: where it stood when we began (an index of the assets, -1 for nowhere), and where it stands. */
export type Job = { stay: Stay; from: number; until: number; home: number; at: number }

/** What stands where: per asset its gaps, and the jobs in them in order of time, no two of which overlap. */
export type Board = { gaps: Gap[][]; rows: Job[][] }

/** Free time beside a stay that goes on for ever, so that a gap with one open end is wider than any without. */
const FOR_EVER = 100 * 366 * 86_400_000

/** The jobs of an asset that are in the way of a period. */
export function clashes({ rows }: Board, asset: number, { from, until }: Job): Job[] {
  const row = rows[asset]!
  const first = firstEndingAfter(row, from)
  let end = first
  while (end < row.length && row[end]!.from < until) end++
  return row.slice(first, end)
}

/** The asset whose free time a job fills best; undefined when it fits nowhere as things stand. */
export function bestFit(board: Board, job: Job): number | undefined {
  let best: number | undefined
  let least = Infinity
  for (let asset = 0; asset < board.rows.length; asset++) {
    const left = freeBeside(board, asset, job)
    if (left < least) [best, least] = [asset, left]
  }
  return best
}

export function isFree(board: Board, asset: number, job: Job): boolean {
  return freeBeside(board, asset, job) < Infinity
}

export function put({ rows }: Board, asset: number, job: Job): void {
  const row = rows[asset]!
  row.splice(firstEndingAfter(row, job.from), 0, job)
  job.at = asset
}

export function take({ rows }: Board, job: Job): void {
  const row = rows[job.at]!
  row.splice(row.indexOf(job), 1)
  job.at = -1
}

/** The free time that would be left around a job on an asset, Infinity when there is no room for it. */
function freeBeside({ gaps, rows }: Board, asset: number, job: Job): number {
  const gap = gapAround(gaps[asset]!, job)
  if (!gap) return Infinity
  const row = rows[asset]!
  const next = firstEndingAfter(row, job.from)
  const opens = Math.max(gap.from, row[next - 1]?.until ?? -Infinity)
  const closes = Math.min(gap.until, row[next]?.from ?? Infinity)
  if (closes < job.until) return Infinity
  const after = closes === job.until ? 0 : closes - job.until
  return Math.min(job.from - opens, FOR_EVER) + Math.min(after, FOR_EVER)
}

const firstEndingAfter = (row: Job[], at: number): number => searchSorted(row, ({ until }) => until <= at)
