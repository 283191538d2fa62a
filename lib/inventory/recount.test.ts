import { beforeAll, expect, test } from 'vitest'
import { prisma } from '@/lib/db'
import { addDays, addMinutes } from '@/lib/period'
import { cast, seedCast } from '@/prisma/cast'
import { between, MONDAY } from '@/test/book-gear'
import { takeGear } from '@/test/take-gear'
import { recount } from './recount'

const { id, m } = cast.cityBike
const PLACE = { variantId: m, locationId: cast.bergen.id }
const COUNTED = { where: { variantId_locationId: PLACE } }

beforeAll(() => seedCast(prisma))

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

test('Postgres refuses more whole days than there are units, and an asset that leaves from under a booking', async () => {
  const oversold = { ...PLACE, day: new Date('2026-11-29'), cap: 6, booked: 7, taken: 7 }
  const key = { variantId_locationId_day: { ...PLACE, day: oversold.day } }
  await expect(prisma.capacityDay.update({ where: key, data: oversold })).rejects.toThrow('never_oversold')
  await expect(prisma.asset.updateMany({ where: PLACE, data: { state: 'RETIRED' } })).rejects.toThrow(
    'never_oversold',
  )
})
