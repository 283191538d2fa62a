import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  always,
  fewFixed,
  isFeasible,
  isValid,
  mayMove,
  mayStand,
  partOf,
  period,
  settled,
  stay,
  type World,
  withFixed,
  withoutFixed,
} from '@/test/pack-worlds'
import { type Packing, pack, type Stay } from './pack'

const movesOf = (packing: Packing) =>
  packing.kind === 'packed' ? Object.fromEntries(packing.moves) : packing

function expectRight({ assets, stays }: World): Packing {
  const packing = pack(assets, stays)
  expect(packing.kind).not.toBe('gave-up')
  expect(packing.kind === 'packed').toBe(isFeasible(assets, stays))
  if (packing.kind === 'packed') expect(isValid(assets, stays, packing.moves)).toBe(true)
  return packing
}

describe('a booking is accepted exactly when there is any way to place all of them', () => {
  test.each([
    ['half of the gear fixed', withFixed],
    ['some of it fixed', fewFixed],
    ['nothing fixed', withoutFixed],
  ])('%s, places as they come', (_, worlds) => {
    fc.assert(
      fc.property(worlds, (world) => {
        fc.pre(world.stays.some((one) => one.assetId === null))
        expectRight(world)
      }),
      { numRuns: 2_000 },
    )
  })

  test.each([
    ['some of it fixed', fewFixed],
    ['nothing fixed', withoutFixed],
  ])('%s, one new one among those that stand', (_, worlds) => {
    fc.assert(
      fc.property(worlds, period, (world, asked) => {
        const { assets, stays } = settled({
          ...world,
          stays: world.stays.filter((one) => one.assetId !== null),
        })
        const packing = expectRight({ assets, stays: [...stays, stay('new', asked.from, asked.until, null)] })
        const free = assets.some((asset) =>
          mayStand(stay('new', asked.from, asked.until, null), asset, stays),
        )
        if (free) expect(Object.keys(movesOf(packing))).toEqual(['new'])
      }),
      { numRuns: 2_000 },
    )
  })

  test('nothing fixed and everything there: there is a way exactly when no instant has more than there is', () => {
    fc.assert(
      fc.property(withoutFixed, ({ assets, stays }) => {
        const { kind } = pack(assets, stays)
        const most = Math.max(...stays.map(({ from }) => countAt(partOf(stays), from)))
        if (stays.some((one) => one.assetId === null))
          expect(kind).toBe(most > assets.length ? 'full' : 'packed')
      }),
      { numRuns: 2_000 },
    )
  })

  test('what was handed out before all others begin never makes it impossible', () => {
    fc.assert(
      fc.property(withFixed, (world) => {
        const stays = world.stays.map((one) => (one.fixed ? { ...one, from: -1 } : one))
        expect(
          pack(
            world.assets.map(({ id }) => always(id)),
            stays,
          ).kind,
        ).toMatch(/packed|full/)
      }),
      { numRuns: 2_000 },
    )
  })
})

const countAt = (stays: Stay[], at: number) =>
  stays.filter(({ from, until }) => from <= at && at < until).length

test('full names the first stretch in which more is wanted than there is, and both numbers are true of all of it', () => {
  fc.assert(
    fc.property(withFixed, ({ assets, stays }) => {
      const packing = pack(assets, stays)
      fc.pre(packing.kind === 'full' && stays.some((one) => one.assetId === null))
      if (packing.kind !== 'full') return
      const { from, until, wanted, units } = packing
      const numbers = (at: number) => {
        const there = assets.filter((asset) => asset.from <= at && at < asset.until)
        const held = there.filter(({ id }) =>
          countAt(
            stays.filter((one) => !mayMove(one) && one.assetId === id),
            at,
          ),
        )
        return { wanted: countAt(partOf(stays), at) + held.length, units: there.length }
      }
      const instants = Array.from({ length: 20 }, (_, i) => i)
      for (const at of instants.filter((at) => from <= at && at < until))
        expect(numbers(at)).toEqual({ wanted, units })
      for (const at of instants.filter((at) => at < from && countAt(partOf(stays), at))) {
        const before = numbers(at)
        expect(before.wanted).toBeLessThanOrEqual(before.units)
      }
      expect(wanted).toBeGreaterThan(units)
    }),
    { numRuns: 2_000 },
  )
})

describe('the smallest change', () => {
  const two = [always('a'), always('b')]

  test('nobody moves while an asset is free, and the tightest gap is taken', () => {
    const stays = [stay('x', 0, 2, 'b'), stay('y', 4, 6, 'b'), stay('new', 2, 4, null)]
    expect(movesOf(pack(two, stays))).toEqual({ new: 'b' })
  })

  test('no single unit is free, two half-free ones are: one stay moves', () => {
    const stays = [stay('x', 0, 2, 'a'), stay('y', 2, 4, 'b'), stay('new', 0, 4, null)]
    expect(Object.keys(movesOf(pack(two, stays)))).toHaveLength(2)
  })

  test('what is fixed stays, the other one moves', () => {
    const stays = [stay('x', 0, 2, 'a', true), stay('y', 2, 4, 'b'), stay('new', 0, 4, null)]
    expect(movesOf(pack(two, stays))).toEqual({ y: 'a', new: 'b' })
    const pinned = stays.map((one) => (one.id === 'y' ? { ...one, fixed: true } : one))
    expect(pack(two, pinned)).toEqual({ kind: 'impossible' })
  })

  test('an overdue tail drives out who comes next', () => {
    const stays = [stay('late', 0, Infinity, 'a', true), stay('x', 3, 5, 'a')]
    expect(movesOf(pack(two, stays))).toEqual({ x: 'b' })
    expect(pack([always('a')], stays)).toEqual({ kind: 'full', from: 3, until: 5, wanted: 2, units: 1 })
  })

  test('gear that retires is cleared', () => {
    const stays = [stay('x', 3, 5, 'a'), stay('y', 5, 7, 'b')]
    expect(movesOf(pack([{ ...always('a'), until: 4 }, always('b')], stays))).toEqual({ x: 'b' })
  })

  test('an overbooked week stops nobody in another one', () => {
    const stays = [stay('x', 0, 2, 'a'), stay('y', 0, 2, 'gone'), stay('new', 5, 6, null)]
    expect(movesOf(pack([always('a')], stays))).toEqual({ new: 'a' })
  })

  test('nothing to do is no change', () => {
    expect(movesOf(pack(two, []))).toEqual({})
    expect(movesOf(pack(two, [stay('x', 0, 2, 'a'), stay('y', 0, 2, 'b')]))).toEqual({})
  })
})

/** Stays of one to fourteen days over a season, laid so that no instant has more than there are units. */
function season(units: number, count: number): Stay[] {
  let seed = 7
  const draw = (below: number) => (seed = (seed * 16_807) % 2_147_483_647) % below
  const ends = Array.from({ length: units }, () => draw(10))
  return Array.from({ length: count }, (_, i) => {
    const from = ends[i % units]! + draw(3)
    const until = from + 1 + draw(14)
    ends[i % units] = until
    return stay(`s${i}`, from, until, null)
  })
}

test('five hundred assets and twenty thousand stays', () => {
  const assets = Array.from({ length: 500 }, (_, i) => always(`asset${i}`))
  const stays = season(500, 20_000)
  const packing = pack(assets, stays)
  expect(packing.kind).toBe('packed')
  if (packing.kind !== 'packed') return
  const rows = new Map<string, Stay[]>(assets.map(({ id }) => [id, []]))
  for (const one of stays) rows.get(packing.moves.get(one.id)!)!.push(one)
  expect([...rows.values()].flat()).toHaveLength(20_000)
  const clashes = [...rows.values()].flatMap((row) => {
    row.sort((a, b) => a.from - b.from)
    return row.filter((one, i) => i > 0 && one.from < row[i - 1]!.until)
  })
  expect(clashes).toEqual([])
})
