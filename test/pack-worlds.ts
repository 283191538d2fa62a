import fc from 'fast-check'
import type { PackAsset, Stay } from '@/lib/inventory/pack'

// Small worlds of assets and stays, and the slow and certain way to say what is right of them.

export const always = (id: string): PackAsset => ({ id, from: -Infinity, until: Infinity })
export const stay = (
  id: string,
  from: number,
  until: number,
  assetId: string | null,
  fixed = false,
): Stay => ({
  id,
  from,
  until,
  assetId,
  fixed,
})
const overlap = (a: Stay, b: Stay) => a.from < b.until && b.from < a.until
export const mayMove = (one: Stay) => !one.fixed || one.assetId === null

/** Everything that hangs together with those that are asked for, found in the slowest way. */
export function partOf(stays: Stay[]): Stay[] {
  const movable = stays.filter(mayMove)
  const part = new Set(movable.filter((one) => one.assetId === null))
  for (const one of part) for (const other of movable) if (overlap(one, other)) part.add(other)
  return [...part]
}

export function mayStand(one: Stay, asset: PackAsset, taken: Stay[]): boolean {
  const isThere = asset.from <= one.from && one.until <= asset.until
  return isThere && !taken.some((other) => other.assetId === asset.id && overlap(one, other))
}

/** Is there any way at all? Tries every asset for every stay. */
export function isFeasible(assets: PackAsset[], stays: Stay[]): boolean {
  const place = ([first, ...rest]: Stay[], taken: Stay[]): boolean =>
    !first ||
    assets.some(
      (asset) => mayStand(first, asset, taken) && place(rest, [...taken, { ...first, assetId: asset.id }]),
    )
  return place(
    partOf(stays).sort((a, b) => a.from - b.from),
    stays.filter((one) => !mayMove(one)),
  )
}

/** Does everybody in question stand alone on an asset that is there, after these moves, and nobody else has moved? */
export function isValid(assets: PackAsset[], stays: Stay[], moves: Map<string, string>): boolean {
  const after = stays.map((one) => ({ ...one, assetId: moves.get(one.id) ?? one.assetId }))
  const part = new Set(partOf(stays).map(({ id }) => id))
  const moved = stays.filter(({ id }) => moves.has(id))
  return (
    moved.every((one) => part.has(one.id) && moves.get(one.id) !== one.assetId) &&
    after.every((one, i) => {
      if (!part.has(one.id)) return true
      const others = after.filter((_, j) => j !== i)
      return assets.some((asset) => asset.id === one.assetId && mayStand(one, asset, others))
    })
  )
}

export type World = { assets: PackAsset[]; stays: Stay[] }

const names = ['a', 'b', 'c', 'd']
const instant = fc.integer({ min: 0, max: 12 })
export const period = fc
  .tuple(instant, fc.integer({ min: 1, max: 6 }), fc.integer({ min: 0, max: 11 }))
  .map(([from, length, end]) => ({ from, until: end === 0 ? Infinity : from + length }))
const assetsOf = (some: fc.Arbitrary<Omit<PackAsset, 'id'>>) =>
  fc
    .array(some, { minLength: 1, maxLength: 4 })
    .map((spans) => spans.map((span, i) => ({ id: names[i]!, ...span })))
const everThere = fc.constant({ from: -Infinity, until: Infinity })
const comingAndGoing = fc.oneof(
  everThere,
  fc.record({
    from: fc.oneof(instant, fc.constant(-Infinity)),
    until: fc.oneof(instant, fc.constant(Infinity)),
  }),
)
const staysOf = (fixed: fc.Arbitrary<boolean>, places: (string | null)[]) =>
  fc
    .array(fc.record({ period, assetId: fc.constantFrom(...places), fixed }), { minLength: 1, maxLength: 7 })
    .map((list) => list.map(({ period, ...rest }, i) => ({ id: `s${i}`, ...period, ...rest })))

/** Stands wherever it can stand as things are, so that only the new ones are without a place. */
export function settled({ assets, stays }: World): World {
  const taken = stays.filter((one) => !mayMove(one))
  const kept = stays.filter((one) => {
    if (!mayMove(one) || one.assetId === null) return true
    const asset = assets.find(({ id }) => id === one.assetId)
    const stands = asset !== undefined && mayStand(one, asset, taken)
    if (stands) taken.push(one)
    return stands
  })
  return { assets, stays: kept }
}

const anyPlace = [null, null, 'a', 'b', 'c', 'd']
export const withFixed = fc.record({
  assets: assetsOf(comingAndGoing),
  stays: staysOf(fc.boolean(), anyPlace),
})
export const fewFixed = fc.record({
  assets: assetsOf(comingAndGoing),
  stays: staysOf(
    fc.nat(4).map((one) => one === 0),
    anyPlace,
  ),
})
export const withoutFixed = fc.record({
  assets: assetsOf(everThere),
  stays: staysOf(fc.constant(false), anyPlace),
})

/** Gear that comes and goes in pieces, and hardly more of it than is wanted: where a search has to go back. */
export const crowded: fc.Arbitrary<World> = fc
  .tuple(
    fc.array(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 2, maxLength: 5 }), {
      minLength: 2,
      maxLength: 4,
    }),
    fc.array(fc.boolean(), { minLength: 20, maxLength: 20 }),
    fc.array(fc.integer({ min: -1, max: 1 }), { minLength: 40, maxLength: 40 }),
  )
  .map(([rows, fixed, shifts]) => {
    const stays = rows.flatMap((lengths, row) => {
      let from = row % 2
      return lengths.map((length, i) => {
        const drawn = shifts[row * 10 + i]!
        const one = stay(`s${row}-${i}`, from, Math.max(from + 1, from + length + drawn), names[row]!)
        from += length
        return { ...one, fixed: i > 0 && fixed[row * 5 + i]! && drawn === 0 }
      })
    })
    return { assets: rows.map((_, row) => always(names[row]!)), stays }
  })
