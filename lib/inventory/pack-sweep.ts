import type { Job } from './board'
import { type Gap, gapAround, gapAt } from './gaps'
import { type Keeping, keepingOf } from './keeping'
import { type Ranks, ranksOf } from './ranks'

export type Sweep = Map<Job, number> | 'impossible' | 'gave-up'

type Turn = { options: Gap[]; tried: number; before: number; state: string | null }

type World = { gaps: Gap[][]; jobs: Job[]; ranks: Ranks; keeping: Keeping; busy: Int32Array }

/**
 * Packs all jobs anew, in the order in which they begin, each where it stands if that is possible. Exact: goes back and
 * tries another gap whenever one has no place, remembers states that led nowhere, and answers 'impossible' only when
 * everything was tried. Where no gap ends before the last job does there is never a choice, and so never a way back.
 * Gives up after `bound` steps more than there are jobs.
 */
export function packSweep(gaps: Gap[][], unsorted: Job[], bound: number): Sweep {
  const jobs = [...unsorted].sort(inTurn)
  const count = gaps.reduce((sum, row) => sum + row.length, 0)
  const ranks = ranksOf(gaps, jobs)
  const world = { gaps, jobs, ranks, keeping: keepingOf(gaps, jobs), busy: new Int32Array(count) }
  const dead = new Set<string>()
  const turns: Turn[] = []
  let steps = jobs.length + bound
  if (jobs.length === 0) return new Map()
  turns.push(turnOf(world, 0, dead))
  for (;;) {
    const turn = turns.at(-1)
    if (!turn) return 'impossible'
    const last = turn.options[turn.tried - 1]
    if (last) world.busy[last.index] = turn.before
    const gap = turn.options[turn.tried++]
    if (!gap) {
      if (turn.state !== null) dead.add(turn.state)
      turns.pop()
      continue
    }
    if (steps-- === 0) return 'gave-up'
    turn.before = world.busy[gap.index]!
    world.busy[gap.index] = ranks.after[turns.length - 1]!
    if (turns.length === jobs.length) return placesOf(jobs, turns)
    turns.push(turnOf(world, turns.length, dead))
  }
}

// At one instant those who stand somewhere go first and the long ones before the short: they have fewer places to go to.
const inTurn = (a: Job, b: Job): number =>
  a.from - b.from ||
  Number(a.home < 0) - Number(b.home < 0) ||
  (a.until < b.until ? 1 : a.until > b.until ? -1 : 0)

/**
 * The gaps to try for the next job: one of each kind, since two free gaps in which the same jobs would fit are the same.
 * When the narrowest would be used up, it is the only one to try: all others can be put to more use.
 */
function turnOf(world: World, next: number, dead: Set<string>): Turn {
  const { gaps, jobs, ranks, keeping, busy } = world
  const job = jobs[next]!
  const kinds = new Map<number, { gap: Gap; cost: number }>()
  for (const row of gaps) {
    const gap = gapAround(row, job)
    if (!gap || busy[gap.index]! > ranks.start[next]!) continue
    const kind = ranks.end[gap.index]!
    const cost = keeping.costOf(next, gap)
    if (cost < (kinds.get(kind)?.cost ?? Infinity)) kinds.set(kind, { gap, cost })
  }
  const narrowest = Math.min(...kinds.keys())
  if (kinds.size > 1 && ranks.usedUp(next, narrowest))
    return { options: [kinds.get(narrowest)!.gap], tried: 0, before: 0, state: null }
  const options = [...kinds.values()].sort((a, b) => a.cost - b.cost).map(({ gap }) => gap)
  const state = options.length > 1 ? stateOf(world, next) : null
  if (state !== null && dead.has(state)) return { options: [], tried: 0, before: 0, state: null }
  return { options, tried: 0, before: 0, state }
}

/** All that matters to the jobs still to come, with equal gaps in one order, so that equal states have one name. */
function stateOf({ gaps, jobs, ranks, busy }: World, next: number): string {
  const open: number[] = []
  for (const row of gaps) {
    const gap = gapAt(row, jobs[next]!.from)
    if (!gap) continue
    const free = Math.max(busy[gap.index]!, ranks.start[next]!)
    if (ranks.fitsAny(free, gap)) open.push(ranks.end[gap.index]! * (jobs.length + 1) + free)
  }
  return `${next}:${open.sort((a, b) => a - b).join()}`
}

const placesOf = (jobs: Job[], turns: Turn[]): Map<Job, number> =>
  new Map(jobs.map((job, i) => [job, turns[i]!.options[turns[i]!.tried - 1]!.asset]))
