import { beforeEach, describe, expect, it } from 'vitest'
import { prisma } from '@/lib/db'
import { cast } from '@/prisma/cast'
import { between } from '@/test/book-gear'
import { type Line, takeGear } from '@/test/take-gear'

const DAY = between('2026-11-28 10:00', '2026-11-29 10:00')

beforeEach(() => prisma.allocation.updateMany({ data: { live: false } }))

const take = (lines: Line[]) => takeGear(lines, { period: DAY })

const outcomes = async (deeds: Promise<unknown>[]) => {
  const settled = await Promise.allSettled(deeds)
  const failures = settled.filter((one) => one.status === 'rejected').map((one) => String(one.reason.message))
  return { done: settled.length - failures.length, failures: [...new Set(failures)] }
}

describe('allocating', () => {
  it('C4 #39 takes carts in opposite order without a deadlock', async () => {
    for (let round = 0; round < 5; round++) {
      await prisma.allocation.updateMany({ data: { live: false } })
      const cart: Line[] = [
        [cast.trailBike.id, cast.trailBike.m, 1],
        [cast.trailBike.id, cast.trailBike.l, 1],
        [cast.cargoBike.id, cast.cargoBike.only, 1],
      ]
      const deeds = Array.from({ length: 12 }, (_, index) => take(index % 2 ? cart : [...cart].reverse()))
      expect(await outcomes(deeds)).toEqual({ done: 1, failures: ['short'] })
    }
  })

  it('C4 #38 #39 takes several of a kind, on one line or two, without a deadlock and without leaving free ones', async () => {
    const { id, m } = cast.cityBike
    const carts: Line[][] = [
      [[id, m, 1]],
      [[id, m, 3]],
      [
        [id, m, 2],
        [id, m, 2],
      ],
    ]
    for (let round = 0; round < 5; round++) {
      await prisma.allocation.updateMany({ data: { live: false } })
      const { failures } = await outcomes(
        Array.from({ length: 24 }, (_, index) => take(carts[index % 3] ?? [])),
      )
      expect(failures).toEqual(['short'])
      expect(await prisma.allocation.count({ where: { live: true } })).toBe(6)
    }
  })

  it('spreads the wear: the same bike is not always the first', async () => {
    const seen = new Set<string>()
    for (let round = 0; round < 12; round++) {
      await prisma.allocation.updateMany({ data: { live: false } })
      await take([[cast.cityBike.id, cast.cityBike.m, 1]])
      const row = await prisma.allocation.findFirstOrThrow({ where: { live: true } })
      seen.add(row.assetId ?? '')
    }
    expect(seen.size).toBeGreaterThan(1)
  })

  it('leaves blocked and retired gear alone', async () => {
    await prisma.asset.updateMany({ where: { variantId: cast.trailBike.l }, data: { state: 'BLOCKED' } })
    await expect(take([[cast.trailBike.id, cast.trailBike.l, 1]])).rejects.toThrow('short')
    await prisma.asset.updateMany({ where: { variantId: cast.trailBike.l }, data: { state: 'READY' } })
  })

  it('is kept by Postgres: no second live allocation of an asset, however it is written', async () => {
    await take([[cast.trailBike.id, cast.trailBike.m, 1]])
    const { id: _id, ...row } = await prisma.allocation.findFirstOrThrow({ where: { live: true } })
    await expect(prisma.allocation.create({ data: row })).rejects.toThrow('allocation_one_asset_at_a_time')
  })
})
