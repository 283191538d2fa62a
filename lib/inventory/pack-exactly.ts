import type { Job } from './board'
import { type Gap, gapsOf } from './gaps'
import type { PackAsset, Stay } from './pack'
import { packSweep, type Sweep } from './pack-sweep'

/** How many steps beyond the first walk a sweep may take: one of the whole in each direction of time, one of a ring. */
const MOST_STEPS = 10_000
const RING_STEPS = 3_000
const MOST_RINGS = 4

/**
 * Places the homeless jobs, and whichever others must move, exactly when that is possible; gives up after a fixed number
 * of steps. Looks at ever wider rings of time around the homeless ones: a ring that cannot even be packed without its
 * surroundings proves that the whole cannot, and one that can be packed while its surroundings stay is an answer.
 */
export function packExactly(assets: PackAsset[], fixed: Stay[], jobs: Job[]): Sweep {
  const gaps = gapsOf(assets, fixed)
  let ring = jobs.filter((job) => job.home < 0)
  for (let turn = 0; turn < MOST_RINGS; turn++) {
    ring = around(ring, jobs)
    if (ring.length === jobs.length) break
    if (packSweep(gaps, ring, RING_STEPS) === 'impossible') return 'impossible'
    const surroundings = standingOutside(ring, jobs, assets)
    const places = packSweep(gapsOf(assets, [...fixed, ...surroundings]), ring, RING_STEPS)
    if (typeof places !== 'string') return places
  }
  return sweepBothWays(gaps, jobs)
}

function around(ring: Job[], jobs: Job[]): Job[] {
  const from = ring.reduce((first, job) => Math.min(first, job.from), Infinity)
  const until = ring.reduce((last, job) => Math.max(last, job.until), -Infinity)
  return jobs.filter((job) => job.from < until && from < job.until)
}

function standingOutside(ring: Job[], jobs: Job[], assets: PackAsset[]): Stay[] {
  const inside = new Set(ring)
  const outside = jobs.filter((job) => !inside.has(job))
  return outside.map(({ stay, home }) => ({ ...stay, assetId: assets[home]!.id }))
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
