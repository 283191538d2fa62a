import { beforeEach, expect, it } from 'vitest'
import { prisma } from '@/lib/db'
import { findRefused } from '@/lib/inventory/find-refused'
import { forgetRefused, REFUSED_KEPT_DAYS } from '@/lib/inventory/forget-refused'
import { keepRefused } from '@/lib/inventory/keep-refused'
import { addDays } from '@/lib/period'
import { cast } from '@/prisma/cast'
import { between, bookGear, MONDAY } from '@/test/book-gear'

const { trailBike, bergen, flam } = cast
const WEDNESDAY = between('2026-12-02 10:00', '2026-12-03 10:00')

beforeEach(() => prisma.refusedDemand.deleteMany())

const bookLarge = () => bookGear({ period: WEDNESDAY, lines: [{ variantId: trailBike.l, quantity: 1 }] })
const wish = (change: object = {}) => ({
  ...{ locationId: bergen.id, variantId: trailBike.l, period: WEDNESDAY, quantity: 2, why: 'full' },
  alternative: null,
  ...change,
})

it('what could not be booked for lack of stock is kept, with what was offered instead, and nothing about the renter', async () => {
  expect(await bookLarge()).toMatchObject({ ok: true })
  expect(await prisma.refusedDemand.count()).toBe(0)
  const refused = await bookLarge()
  expect(refused).toMatchObject({ code: 'dates-taken' })
  const [row] = await prisma.refusedDemand.findMany()
  expect(row).toMatchObject({
    at: MONDAY,
    locationId: bergen.id,
    variantId: trailBike.l,
    fromAt: WEDNESDAY.from,
    untilAt: WEDNESDAY.until,
    quantity: 1,
    why: 'full',
    alternative: refused.ok ? null : refused.facts.alternative,
  })
  expect(JSON.stringify(row)).not.toContain(cast.maja.name)
})

it('the renter is answered the same when it cannot be kept', async () => {
  await bookLarge()
  await prisma.$executeRaw`ALTER TABLE refused_demand RENAME TO refused_demand_away`
  try {
    expect(await bookLarge()).toMatchObject({ code: 'dates-taken' })
  } finally {
    await prisma.$executeRaw`ALTER TABLE refused_demand_away RENAME TO refused_demand`
  }
})

it('is summed by product and the week it was wanted for, and listed one by one', async () => {
  const sunday = between('2026-12-06 23:30', '2026-12-07 10:00')
  const monday = between('2026-12-07 00:00', '2026-12-08 10:00')
  const instead = { kind: 'other-location', from: sunday.from, variantId: trailBike.l, locationId: flam.id }
  await keepRefused(wish(), MONDAY)
  await keepRefused(wish({ period: sunday, alternative: instead }), addDays(MONDAY, 1))
  await keepRefused(wish({ period: monday, locationId: flam.id, variantId: trailBike.m }), MONDAY)
  const { weeks, ones, total } = await findRefused({})
  const trail = { productId: trailBike.id, slug: trailBike.slug, product: expect.any(String) }
  expect(weeks).toEqual([
    { ...trail, week: '2026-12-07', times: 1, units: 2, offered: 0 },
    { ...trail, week: '2026-11-30', times: 2, units: 4, offered: 1 },
  ])
  expect(total).toBe(3)
  expect(ones[0]).toMatchObject({
    alternative: 'other-location',
    alternativeLocation: flam.name,
    location: bergen.name,
  })
  expect((await findRefused({ locationId: flam.id })).ones).toHaveLength(1)
  expect((await findRefused({}, 99)).page).toBe(1)
})

it('is forgotten after its time', async () => {
  await keepRefused(wish(), MONDAY)
  await keepRefused(wish(), addDays(MONDAY, 1))
  expect(await forgetRefused(addDays(MONDAY, REFUSED_KEPT_DAYS))).toBe(0)
  expect(await forgetRefused(addDays(MONDAY, REFUSED_KEPT_DAYS + 1))).toBe(1)
  expect(await prisma.refusedDemand.count()).toBe(1)
})
