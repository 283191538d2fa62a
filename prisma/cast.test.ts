import { beforeAll, describe, expect, it } from 'vitest'
import { prisma } from '@/lib/db'
import { CATEGORIES } from '@/lib/inventory/product'
import { isPassword } from '@/lib/people/password'
import { cast, demoSignIns, seedCast } from './cast'

// Once more: every test finds it there already.
beforeAll(() => seedCast(prisma))

describe('the cast', () => {
  it('is one believable shop, and stays the same when it is seeded again', async () => {
    expect(await prisma.location.count()).toBe(2)
    expect(await prisma.product.count()).toBeGreaterThanOrEqual(15)
    expect(await prisma.asset.count()).toBeGreaterThanOrEqual(130)
    const categories = await prisma.product.findMany({ distinct: 'category', select: { category: true } })
    expect(categories.map((row) => row.category).sort()).toEqual([...CATEGORIES].sort())
  })

  it('SHF-17 has the bike of the example: 100 NOK a day, 500 NOK of deposit, VAT 25 %', async () => {
    const bike = await prisma.product.findUniqueOrThrow({
      where: { slug: cast.cityBike.slug },
      include: { tiers: true },
    })
    expect(bike).toMatchObject({ name: 'City bike', depositMinor: 500_00, vatRateBp: 2500, currency: 'NOK' })
    expect(bike.tiers).toContainEqual({ productId: bike.id, unit: 'DAY', priceMinor: 100_00 })
    const where = { variantId: cast.cityBike.m, locationId: cast.bergen.id }
    const assets = await prisma.asset.findMany({ where, orderBy: { code: 'asc' } })
    expect(assets.map((asset) => asset.code)).toEqual(cast.cityBike.assetsM)
  })

  it('owns what its names promise', async () => {
    const own = (variantId: string, locationId: string) =>
      prisma.asset.count({ where: { variantId, locationId } })
    expect(await own(cast.trailBike.m, cast.bergen.id)).toBe(1)
    expect(await own(cast.trailBike.xl, cast.bergen.id)).toBe(0)
    expect(await own(cast.cargoBike.only, cast.bergen.id)).toBe(2)
    expect(await own(cast.cargoBike.only, cast.flam.id)).toBe(0)
    expect(await prisma.openingHours.count({ where: { locationId: cast.flam.id, weekday: 1 } })).toBe(0)
    for (const { id } of [cast.childSeat, cast.alpineSkis, cast.singleKayak]) {
      await prisma.product.findUniqueOrThrow({ where: { id } })
    }
    for (const id of [
      cast.childSeat.only,
      cast.alpineSkis.cm163,
      cast.singleKayak.only,
      cast.cityBike.s,
      cast.cityBike.l,
    ]) {
      await prisma.variant.findUniqueOrThrow({ where: { id } })
    }
  })

  it('prices every product sensibly: longer is never dearer per day', async () => {
    for (const { slug, tiers } of await prisma.product.findMany({
      where: { kind: 'RENTED' },
      include: { tiers: true },
    })) {
      const price = Object.fromEntries(tiers.map((tier) => [tier.unit, tier.priceMinor]))
      expect(price.THREE_DAYS, slug).toBeLessThan(3 * (price.DAY ?? 0))
      expect(price.WEEK, slug).toBeLessThan(2 * (price.THREE_DAYS ?? 0) + (price.DAY ?? 0))
      if (price.HOUR) expect(price.HOUR, slug).toBeLessThan(price.DAY ?? 0)
    }
  })

  it('lets the demo people sign in with the passwords that are printed', async () => {
    for (const { email, password, duties } of demoSignIns) {
      const user = await prisma.user.findUniqueOrThrow({ where: { email } })
      expect(user.duties).toEqual(duties)
      expect(await isPassword(password, user.passwordHash)).toBe(true)
    }
  })
})
