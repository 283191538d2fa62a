import { beforeEach, describe, expect, it } from 'vitest'
import { prisma, transact } from '@/lib/db'
import { addMinutes } from '@/lib/period'
import { cast } from '@/prisma/cast'
import { between, local } from '@/test/book-gear'
import { bringBack } from '@/test/gear-back'
import { type Line, shortOf, takeGear } from '@/test/take-gear'
import { assetOf, day, freeOf, freshStock, lay, leave, SIZE, short, stockOf, take } from '@/test/trail-bikes'

const kit: Line[] = [[cast.cargoBike.id, cast.cargoBike.only, 1]]

beforeEach(freshStock)

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
    expect(await leave(out, day('01').from)).toBeNull()
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
      where: { id: cast.trailBike.id },
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
    await leave(booking, local('2027-03-01 10:00'))
    const back = local('2027-03-01 12:00')
    await transact((tx) => bringBack(tx, booking, back))
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
      data: components.map((component) => ({ ...component, kitId: cast.cargoBike.only })),
    })
  })

  it('are as free as the scarcest of what they are made of, and occupy just that', async () => {
    await stockOf(5)
    expect(await freeOf(day('01'), cast.cargoBike.only)).toBe(2)
    await takeGear(kit, { period: day('01') })
    expect(await freeOf(day('01'), SIZE)).toBe(3)
    expect(await freeOf(day('01'), cast.cargoBike.only)).toBe(1)
  })

  it('share components with what stands beside them in a cart: they are added up', async () => {
    await stockOf(3)
    const cart = (units: number): Line[] => [...kit, [cast.trailBike.id, SIZE, units]]
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
