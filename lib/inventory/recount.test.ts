import { expect, test } from 'vitest'
import { prisma, transact } from '@/lib/db'
import { addDays, addMinutes } from '@/lib/period'
import { cast } from '@/prisma/cast'
import { between, local, MONDAY } from '@/test/book-gear'
import { bringBack } from '@/test/gear-back'
import { takeGear } from '@/test/take-gear'
import { leave } from '@/test/trail-bikes'
import { freeAllocations } from './free-allocations'
import { lockStock } from './lock-stock'
import { recount } from './recount'

const { id, m } = cast.cityBike
const PLACE = { variantId: m, locationId: cast.bergen.id }
const COUNTED = { where: { variantId_locationId: PLACE } }

test('the counters agree with what they count; a wrong one is told, mended, and counted again on the next day only', async () => {
  await takeGear([[id, m, 2]], { period: between('2026-11-28 10:00', '2026-12-02 10:00') })
  const places = await prisma.stock.count()
  expect(await recount(MONDAY)).toEqual({ done: places, failed: 0 })
  expect(await recount(addMinutes(MONDAY, 60))).toEqual({ done: 0, failed: 0 })
  const days = () => prisma.capacityDay.findMany({ where: PLACE, orderBy: { day: 'asc' } })
  const before = await days()
  expect(before.map(({ cap, booked, taken }) => [cap, booked, taken])).toEqual([
    [6, 0, 2],
    [6, 2, 2],
    [6, 2, 2],
    [6, 2, 2],
    [6, 0, 2],
  ])
  await prisma.capacityDay.updateMany({ where: { ...PLACE, booked: 2 }, data: { booked: 1, taken: 5 } })
  await prisma.stock.update({ ...COUNTED, data: { units: 9 } })
  expect(await recount(addDays(MONDAY, 1))).toEqual({ done: places - 1, failed: 1 })
  expect(await days()).toEqual(before)
  expect(await prisma.stock.findUniqueOrThrow(COUNTED)).toMatchObject({ units: 6 })
})

test('they agree also when gear leaves a day early and comes back in the middle of another, or is cancelled', async () => {
  const take = (from: string, until: string) => takeGear([[id, m, 1]], { period: between(from, until) })
  const early = await take('2027-04-03 10:00', '2027-04-06 10:00')
  const [back, cancelled] = [
    await take('2027-04-02 10:00', '2027-04-08 10:00'),
    await take('2027-04-05 10:00', '2027-04-07 10:00'),
  ]
  expect(await leave(early, local('2027-04-02 09:00'))).toBeNull()
  expect(await leave(back, local('2027-04-02 10:00'))).toBeNull()
  await transact((tx) => bringBack(tx, back, local('2027-04-04 12:00')))
  await transact((tx) => freeAllocations(tx, cancelled))
  const places = await prisma.stock.count()
  await prisma.stock.updateMany({ data: { recountedAt: null } })
  expect(await recount(MONDAY)).toEqual({ done: places, failed: 0 })
})

test('a place at which somebody is booking keeps nobody waiting, and is counted when they are done', async () => {
  await prisma.stock.updateMany({ data: { recountedAt: null } })
  const places = await prisma.stock.count()
  await transact(async (tx) => {
    await lockStock(tx, [PLACE])
    expect(await recount(MONDAY)).toEqual({ done: places, failed: 0 })
  })
  expect(await recount(MONDAY)).toEqual({ done: 1, failed: 0 })
  expect(await recount(MONDAY)).toEqual({ done: 0, failed: 0 })
})

test('Postgres refuses more whole days than there are units, and an asset that leaves from under a booking', async () => {
  const oversold = { ...PLACE, day: new Date('2026-11-29'), cap: 6, booked: 7, taken: 7 }
  const key = { variantId_locationId_day: { ...PLACE, day: oversold.day } }
  await expect(prisma.capacityDay.update({ where: key, data: oversold })).rejects.toThrow('never_oversold')
  await expect(prisma.asset.updateMany({ where: PLACE, data: { state: 'RETIRED' } })).rejects.toThrow(
    'never_oversold',
  )
})
