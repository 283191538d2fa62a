import { beforeEach, describe, expect, it } from 'vitest'
import { prisma } from '@/lib/db'
import { findLocation, findLocations } from '@/lib/inventory/find-locations'
import { cast } from '@/prisma/cast'
import { between, bookGear, MONDAY } from '@/test/book-gear'
import { findInstead } from './find-instead'
import { findShortage } from './find-shortage'
import { findVariants } from './quote-lines'

const SATURDAY = between('2026-11-28 10:00', '2026-11-29 10:00')
const M = cast.trailBike.m

beforeEach(() => prisma.allocation.updateMany({ data: { live: false } }))

async function ask(variantId: string, period = SATURDAY) {
  const shops = await findLocations()
  const location = shops.find(({ id }) => id === cast.bergen.id)!
  const { rule, prices } = (await findVariants([{ variantId, quantity: 1 }])).get(variantId)!.product
  const things = [{ rule, prices, variants: [{ id: variantId }] }]
  return (await findInstead({ location, shops, period, things }, MONDAY)).get(variantId)
}

async function take(variantId: string, from: string, until: string, locationId: string = cast.bergen.id) {
  const quantity = await prisma.asset.count({ where: { variantId, locationId } })
  const booked = await bookGear({
    lines: [{ variantId, quantity }],
    period: between(from, until),
    locationId,
  })
  if (!booked.ok) throw new Error(booked.code)
}

describe('what a list says about gear that is gone', () => {
  it('names the other shop when it is free there over the same dates', async () => {
    await take(M, '2026-11-28 10:00', '2026-11-29 10:00')
    expect(await ask(M)).toMatchObject({
      kind: 'other-shop',
      location: { id: cast.flam.id },
      period: SATURDAY,
    })
  })

  it('does not send anybody to a shop that is closed at one end', async () => {
    await take(M, '2026-11-28 10:00', '2026-11-30 10:00')
    const until = between('2026-11-28 10:00', '2026-11-30 10:00')
    expect(await ask(M, until)).toMatchObject({ kind: 'other-day', location: { id: cast.bergen.id } })
  })

  it('names the nearest other day, the later of two equally near ones', async () => {
    await take(M, '2026-11-28 10:00', '2026-11-29 10:00')
    await take(M, '2026-11-28 10:00', '2026-11-29 10:00', cast.flam.id)
    const period = between('2026-11-29 10:00', '2026-11-30 10:00')
    expect(await ask(M)).toMatchObject({ kind: 'other-day', period })
  })

  it('names no day that is too near for a thing that wants notice', async () => {
    const rule = { productId: cast.trailBike.id, noticeMinutes: 6 * 24 * 60, startMinutes: [] }
    await prisma.rentalRule.create({ data: rule })
    // Free on the Saturday before, which is five days away, and a week later.
    const period = between('2026-11-29 10:00', '2026-11-30 10:00')
    await take(M, '2026-11-29 10:00', '2026-12-05 10:00')
    await take(M, '2026-11-29 10:00', '2026-12-05 10:00', cast.flam.id)
    expect((await ask(M, period))?.period).toEqual(between('2026-12-05 10:00', '2026-12-06 10:00'))
    await prisma.rentalRule.delete({ where: { productId: cast.trailBike.id } })
    expect((await ask(M, period))?.period).toEqual(between('2026-11-28 10:00', '2026-11-29 10:00'))
  })

  it('names no day without a price', async () => {
    await take(M, '2026-11-28 10:00', '2026-11-29 10:00')
    await take(M, '2026-11-28 10:00', '2026-11-29 10:00', cast.flam.id)
    const span = { firstDay: new Date('2026-11-29'), lastDay: new Date('2026-12-20') }
    const { id } = await prisma.priceSeason.create({
      data: { productId: cast.trailBike.id, name: 'On the mountain', ...span },
    })
    expect((await ask(M))?.period).toEqual(between('2026-11-27 10:00', '2026-11-28 10:00'))
    await prisma.priceSeason.delete({ where: { id } })
  })

  it('names another shop only where its own clock keeps the rule', async () => {
    await take(M, '2026-11-28 10:00', '2026-11-29 10:00')
    const rule = { productId: cast.trailBike.id, startMinutes: [600] }
    await prisma.rentalRule.create({ data: rule })
    const flam = { where: { id: cast.flam.id } }
    expect(await ask(M)).toMatchObject({ kind: 'other-shop' })
    await prisma.location.update({ ...flam, data: { timeZone: 'Europe/Helsinki' } })
    expect(await ask(M)).toMatchObject({ kind: 'other-day' })
    await prisma.location.update({ ...flam, data: { timeZone: cast.flam.timeZone } })
    await prisma.rentalRule.delete({ where: { productId: cast.trailBike.id } })
  })

  it('knows nothing of gear that is nowhere to be had', async () => {
    await prisma.asset.updateMany({ where: { variantId: cast.cargoBike.only }, data: { state: 'BLOCKED' } })
    expect(await ask(cast.cargoBike.only)).toBeUndefined()
  })
})

describe('a cart before the form is filled in', () => {
  it('lacks what somebody else has booked, and says what would do', async () => {
    const location = (await findLocation(cast.bergen.id))!
    const lines = [{ variantId: M, quantity: 1 }]
    expect(await findShortage({ location, period: SATURDAY, lines }, MONDAY)).toBeNull()
    await take(M, '2026-11-28 10:00', '2026-11-29 10:00')
    const short = await findShortage({ location, period: SATURDAY, lines }, MONDAY)
    expect(short).toMatchObject({ variantId: M, free: 0, alternative: { kind: 'other-start' } })
  })
})
