import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { move } from '@/lib/booking/booking'
import { prisma, transact } from '@/lib/db'
import { addMinutes, type Period } from '@/lib/period'
import { cast, seedCast } from '@/prisma/cast'
import { between, local, MONDAY } from '@/test/book-gear'
import { type Line, shortOf, type Taking, takeGear } from '@/test/take-gear'
import { findFree } from './availability'
import { blockAsset } from './block-asset'
import { endBlock } from './end-block'
import { endStays, freeAllocations } from './free-allocations'
import { keepOccupied } from './keep-occupied'
import { pinAllocations } from './pin-allocations'

const { trailBike, cargoBike } = cast
const STAFF = { kind: 'STAFF', id: 'jonas', name: 'Jonas' } as const

// The large trail bike: how many there are is what the test says, so that it reads like an example.
const SIZE = trailBike.l
const one: Line[] = [[trailBike.id, SIZE, 1]]
const kit: Line[] = [[cargoBike.id, cargoBike.only, 1]]

beforeAll(() => seedCast(prisma))
beforeEach(async () => {
  await prisma.allocation.updateMany({ data: { live: false } })
  await prisma.kitComponent.deleteMany()
  await prisma.stock.updateMany({ data: { keptFromWeb: 0 } })
  await prisma.product.updateMany({ data: { turnaroundBeforeMinutes: 0, turnaroundAfterMinutes: 0 } })
  await stockOf(3)
})

/** So many large trail bikes in Bergen, and no more. */
async function stockOf(units: number): Promise<void> {
  const where = { variantId: SIZE, locationId: cast.bergen.id }
  await prisma.asset.updateMany({ where, data: { state: 'RETIRED' } })
  for (let n = 1; n <= units; n++) {
    const id = `large-${n}`
    const data = { ...where, id, code: id.toUpperCase(), state: 'READY' as const }
    await prisma.asset.upsert({ where: { id }, create: data, update: data })
  }
}

const day = (from: string, until = from): Period => between(`2027-03-${from} 10:00`, `2027-03-${until} 18:00`)
const take = (period: Period, taking: Partial<Taking> = {}) => takeGear(one, { period, ...taking })
const short = (period: Period, taking: Partial<Taking> = {}) => shortOf(one, { period, ...taking })
const assetOf = async (bookingId: string) =>
  (await prisma.allocation.findFirstOrThrow({ where: { live: true, line: { bookingId } } })).assetId
const freeOf = async (period: Period, variantId: string = SIZE, channel: 'web' | 'desk' = 'web') => {
  const asked = {
    periods: [period],
    at: MONDAY,
    variantIds: [variantId],
    locationIds: [cast.bergen.id],
    channel,
  }
  return (await findFree(prisma, asked))[0]?.free ?? 0
}
/** Puts bookings on assets, as if these had been drawn. */
const lay = (...places: [bookingId: string, assetId: string][]) =>
  transact(async (tx) => {
    for (const [bookingId] of places)
      await tx.allocation.updateMany({ where: { line: { bookingId } }, data: { assetId: null } })
    for (const [bookingId, assetId] of places)
      await tx.allocation.updateMany({ where: { line: { bookingId } }, data: { assetId } })
  })
const handOut = (bookingId: string, at: Date) =>
  transact(async (tx) => {
    const missing = await pinAllocations(tx, bookingId, at)
    if (!missing) await tx.booking.update({ where: { id: bookingId }, data: { state: 'OUT' } })
    return missing
  })

describe('never a false no', () => {
  it('moves bookings together where no single unit is free all the time', async () => {
    await stockOf(2)
    const [first, second] = [await take(day('01')), await take(day('03'))]
    await lay([first, 'large-1'], [second, 'large-2'])
    expect(await freeOf(day('01', '03'))).toBe(1)
    const third = await take(day('01', '03'))
    const assets = await Promise.all([first, second, third].map(assetOf))
    expect(assets[0]).toBe(assets[1])
    expect(assets[2]).not.toBe(assets[0])
    expect(await freeOf(day('01', '03'))).toBe(0)
  })

  it('leaves alone what is out: that one stays where it is, and the other moves', async () => {
    await stockOf(2)
    const [out, later] = [await take(day('01', '02')), await take(day('04'))]
    await lay([out, 'large-1'], [later, 'large-1'])
    expect(await handOut(out, day('01').from)).toBeNull()
    const third = await take(day('02', '04'))
    expect(await assetOf(out)).toBe('large-1')
    expect(await Promise.all([later, third].map(assetOf))).toEqual(['large-1', 'large-2'])
  })

  it('says no where more is wanted than there is, with the hours and the numbers', async () => {
    await stockOf(1)
    await take(day('02'))
    expect(await short(day('01', '03'))).toMatchObject({
      variantId: SIZE,
      noRoom: { why: 'full', from: day('02').from, until: day('02').until, wanted: 2, units: 1 },
    })
  })

  it('says no where all are at a shop that has none', async () => {
    const elsewhere = { locationId: cast.flam.id }
    await prisma.asset.updateMany({
      where: { variantId: SIZE, locationId: cast.flam.id },
      data: { state: 'RETIRED' },
    })
    expect(await short(day('01'), elsewhere)).toMatchObject({ noRoom: { why: 'full', wanted: 1, units: 0 } })
  })
})

describe('turnaround', () => {
  beforeEach(async () => {
    await stockOf(1)
    await prisma.product.update({
      where: { id: trailBike.id },
      data: { turnaroundBeforeMinutes: 30, turnaroundAfterMinutes: 60 },
    })
  })

  it('keeps a unit for as long as it is made ready and cleaned, and not a minute longer', async () => {
    await take(between('2027-03-01 10:00', '2027-03-01 12:00'))
    const next = (from: string) => between(`2027-03-01 ${from}`, '2027-03-01 18:00')
    expect(await freeOf(next('13:29'))).toBe(0)
    expect(await short(next('13:29'))).not.toBeNull()
    expect(await freeOf(next('13:30'))).toBe(1)
    expect(await short(next('13:30'))).toBeNull()
  })

  it('begins when the gear is back: early or late, it is cleaned from then on', async () => {
    const booking = await take(between('2027-03-01 10:00', '2027-03-01 16:00'))
    await handOut(booking, local('2027-03-01 10:00'))
    const back = local('2027-03-01 12:00')
    await transact((tx) => endStays(tx, booking, back))
    await prisma.booking.update({ where: { id: booking }, data: { state: 'RETURNED' } })
    expect(await freeOf({ from: addMinutes(back, 89), until: local('2027-03-01 18:00') })).toBe(0)
    expect(await freeOf({ from: addMinutes(back, 90), until: local('2027-03-01 18:00') })).toBe(1)
  })
})

describe('kits', () => {
  beforeEach(async () => {
    const components = [
      { componentId: SIZE, quantity: 2 },
      { componentId: cast.cityBike.m, quantity: 1 },
    ]
    await prisma.kitComponent.createMany({
      data: components.map((component) => ({ ...component, kitId: cargoBike.only })),
    })
  })

  it('are as free as the scarcest of what they are made of, and occupy just that', async () => {
    await stockOf(5)
    expect(await freeOf(day('01'), cargoBike.only)).toBe(2)
    await takeGear(kit, { period: day('01') })
    expect(await freeOf(day('01'), SIZE)).toBe(3)
    expect(await freeOf(day('01'), cargoBike.only)).toBe(1)
  })

  it('share components with what stands beside them in a cart: they are added up', async () => {
    await stockOf(3)
    const cart = (units: number): Line[] => [...kit, [trailBike.id, SIZE, units]]
    expect(await shortOf(cart(2), { period: day('01') })).toMatchObject({
      variantId: SIZE,
      noRoom: { why: 'full', wanted: 4, units: 3 },
    })
    expect(await shortOf(cart(1), { period: day('01') })).toBeNull()
  })

  it('are not made of kits', async () => {
    const nested = { kitId: SIZE, componentId: cast.cityBike.m, quantity: 1 }
    await expect(prisma.kitComponent.create({ data: nested })).rejects.toThrow('made of kits')
  })
})

it('a part of the stock is kept from the web, for those who stand at the desk', async () => {
  await stockOf(2)
  await prisma.stock.updateMany({
    where: { variantId: SIZE, locationId: cast.bergen.id },
    data: { keptFromWeb: 1 },
  })
  await take(day('01'))
  expect([await freeOf(day('01')), await freeOf(day('01'), SIZE, 'desk')]).toEqual([0, 1])
  expect(await short(day('01'))).toMatchObject({ noRoom: { why: 'kept-for-desk', units: 1 } })
  expect(await short(day('01'), { channel: 'desk' })).toBeNull()
})

describe('blocks', () => {
  const block = (assetId: string, period: { from: Date; until: Date | null }) =>
    blockAsset({ assetId, kind: 'MAINTENANCE', reason: 'New brakes', ...period }, STAFF, MONDAY)

  it('move bookings off the unit, and give it back when they end', async () => {
    await stockOf(2)
    const booking = await take(day('02'))
    await lay([booking, 'large-1'])
    const blocked = await block('large-1', day('01', '05'))
    if (!blocked.ok) throw new Error(blocked.code)
    expect(await assetOf(booking)).toBe('large-2')
    expect(await freeOf(day('02'))).toBe(0)
    await endBlock(blocked.value.blockId, STAFF, MONDAY)
    expect(await freeOf(day('02'))).toBe(1)
  })

  it('are refused where a booking would be left without a unit, which is named', async () => {
    await stockOf(1)
    const booking = await take(day('02'))
    const { number } = await prisma.booking.findUniqueOrThrow({ where: { id: booking } })
    expect(await block('large-1', { ...day('01', '05'), until: null })).toMatchObject({
      ok: false,
      code: 'gear-booked',
      facts: { numbers: number },
    })
    expect(await block('large-1', day('03'))).toMatchObject({ ok: true })
    expect(await block('nobody', day('03'))).toMatchObject({ ok: false, code: 'unknown-asset' })
    expect(await block('large-1', { from: day('03').until, until: day('03').from })).toMatchObject({
      ok: false,
      code: 'period-backwards',
    })
  })
})

describe('gear that is not back', () => {
  it('stays occupied without an end, and who comes next is moved to another unit', async () => {
    await stockOf(2)
    const [late, next] = [await take(day('01')), await take(day('02'))]
    await lay([late, 'large-1'], [next, 'large-1'])
    await handOut(late, day('01').from)
    await transact((tx) => keepOccupied(tx, late))
    expect(await assetOf(next)).toBe('large-2')
    expect([await freeOf(day('02')), await freeOf(day('20'))]).toEqual([0, 1])
    expect(await short(day('02'))).toMatchObject({ noRoom: { why: 'full', wanted: 3, units: 2 } })
    await transact((tx) => endStays(tx, late, day('01').until))
    expect(await freeOf(day('02'))).toBe(1)
  })

  it('is occupied until the next one comes where there is no other unit, and is not handed out twice', async () => {
    await stockOf(1)
    const [late, next] = [await take(day('01')), await take(day('03'))]
    await handOut(late, day('01').from)
    await transact((tx) => keepOccupied(tx, late))
    expect(await freeOf(day('02'))).toBe(0)
    expect(await handOut(next, day('03').from)).toBe(SIZE)
    await transact(async (tx) => {
      await endStays(tx, late, day('03').from)
      await move(tx, late, 'takeBack')
    })
    expect(await handOut(next, day('03').from)).toBeNull()
  })

  it('is exchanged at the hand-out for a unit that has come free meanwhile', async () => {
    await stockOf(2)
    const [late, cancelled, next] = [await take(day('01')), await take(day('03')), await take(day('03'))]
    await lay([late, 'large-1'], [cancelled, 'large-2'], [next, 'large-1'])
    await handOut(late, day('01').from)
    await transact((tx) => keepOccupied(tx, late))
    await transact((tx) => freeAllocations(tx, cancelled))
    expect(await handOut(next, day('03').from)).toBeNull()
    expect(await assetOf(next)).toBe('large-2')
  })
})

describe('half-open periods on the wall clock', () => {
  it.each([
    ['the night the clocks go forward', '2027-03-28 00:00', '2027-03-28 04:00', 3],
    ['the night the clocks go back', '2026-10-25 00:00', '2026-10-25 04:00', 5],
    ['a leap day', '2028-02-29 00:00', '2028-03-01 00:00', 24],
    ['the end of a month', '2027-04-30 22:00', '2027-05-01 02:00', 4],
    ['the end of a year', '2026-12-31 20:00', '2027-01-01 04:00', 8],
  ])(
    '%s: neighbours touch and do not overlap, and an hour inside is taken',
    async (_, from, until, hours) => {
      await stockOf(1)
      const period = between(from, until)
      expect((period.until.getTime() - period.from.getTime()) / 3_600_000).toBe(hours)
      await take(period)
      expect(await short({ from: addMinutes(period.from, -60), until: period.from })).toBeNull()
      expect(await short({ from: period.until, until: addMinutes(period.until, 60) })).toBeNull()
      for (let hour = 0; hour < hours; hour++) {
        const inside = {
          from: addMinutes(period.from, hour * 60),
          until: addMinutes(period.from, hour * 60 + 60),
        }
        expect(await short(inside)).not.toBeNull()
        expect(await freeOf(inside)).toBe(0)
      }
    },
  )
})
