import fc from 'fast-check'
import { expect, test } from 'vitest'
import { crowded, isFeasible, isValid, mayMove, withFixed } from '@/test/pack-worlds'
import type { Job } from './board'
import { gapsOf } from './gaps'
import type { PackAsset, Stay } from './pack'
import { packExactly } from './pack-exactly'
import { packSweep, type Sweep } from './pack-sweep'

const ENOUGH = 1_000_000

/** Nobody stands anywhere, so that only the search itself decides. */
const jobsOf = (stays: Stay[], sign = 1): Job[] =>
  stays.filter(mayMove).map((stay) => ({
    stay,
    from: sign > 0 ? stay.from : -stay.until,
    until: sign > 0 ? stay.until : -stay.from,
    home: -1,
    at: -1,
  }))

const sweep = (assets: PackAsset[], stays: Stay[]): Sweep =>
  packSweep(
    gapsOf(
      assets,
      stays.filter((one) => !mayMove(one)),
    ),
    jobsOf(stays),
    ENOUGH,
  )

const sweepBackwards = (assets: PackAsset[], stays: Stay[]): Sweep => {
  const gaps = gapsOf(
    assets,
    stays.filter((one) => !mayMove(one)),
  )
  const turned = gaps.map((row) =>
    row.map((gap) => ({ ...gap, from: -gap.until, until: -gap.from })).reverse(),
  )
  return packSweep(turned, jobsOf(stays, -1), ENOUGH)
}

const movesOf = (assets: PackAsset[], places: Exclude<Sweep, string>): Map<string, string> =>
  new Map([...places].map(([{ stay }, place]) => [stay.id, assets[place]!.id]))

const unplaced = (stays: Stay[]): Stay[] =>
  stays.map((one) => (mayMove(one) ? { ...one, assetId: null } : one))

test('the search alone finds a packing exactly when there is one', () => {
  fc.assert(
    fc.property(fc.oneof(withFixed, crowded), ({ assets, stays: drawn }) => {
      const stays = unplaced(drawn)
      const places = sweep(assets, stays)
      expect(typeof places === 'string' ? places : 'packed').toBe(
        isFeasible(assets, stays) ? 'packed' : 'impossible',
      )
      if (typeof places !== 'string') expect(isValid(assets, stays, movesOf(assets, places))).toBe(true)
    }),
    { numRuns: 3_000 },
  )
})

test('forwards and backwards in time it says the same', () => {
  fc.assert(
    fc.property(crowded, ({ assets, stays }) => {
      const [there, back] = [sweep(assets, stays), sweepBackwards(assets, stays)]
      expect(typeof there).toBe(typeof back)
    }),
    { numRuns: 3_000 },
  )
})

test('rings around the new ones say the same as everything at once', () => {
  fc.assert(
    fc.property(crowded, fc.nat(9), ({ assets, stays }, pick) => {
      const movable = stays.filter(mayMove)
      const asked = movable[pick % movable.length]
      const others = movable.filter((one) => one !== asked)
      const fixed = stays.filter((one) => !mayMove(one))
      const standing = sweep(assets, [...fixed, ...others])
      fc.pre(asked !== undefined && typeof standing !== 'string')
      if (typeof standing === 'string') return
      const homes = new Map([...standing].map(([{ stay }, place]) => [stay, place]))
      const jobs = jobsOf(stays).map((job) => ({ ...job, home: homes.get(job.stay) ?? -1 }))
      const placed = jobs.map(({ stay, home }) => ({ ...stay, assetId: assets[home]?.id ?? null }))
      const places = packExactly(assets, fixed, jobs)
      expect(typeof places === 'string' ? places : 'packed').toBe(
        isFeasible(assets, unplaced(stays)) ? 'packed' : 'impossible',
      )
      if (typeof places === 'string') return
      const after = [...places].map(([{ stay }, place]) => [stay.id, assets[place]!.id] as const)
      const all = new Map([...placed.map(({ id, assetId }) => [id, assetId!] as const), ...after])
      expect(isValid(assets, unplaced(stays), all)).toBe(true)
    }),
    { numRuns: 2_000 },
  )
})

test('at its bound the search says that it does not know', () => {
  const answers = fc.sample(crowded, { seed: 3, numRuns: 300 }).map(({ assets, stays }) =>
    packSweep(
      gapsOf(
        assets,
        stays.filter((one) => !mayMove(one)),
      ),
      jobsOf(stays),
      0,
    ),
  )
  expect(answers).toContain('gave-up')
})
