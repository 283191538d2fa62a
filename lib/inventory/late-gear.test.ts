import { beforeEach, expect, it } from 'vitest'
import { prisma, transact } from '@/lib/db'
import { addDays } from '@/lib/period'
import { cast } from '@/prisma/cast'
import { local } from '@/test/book-gear'
import { day, HERE, take, twoCargoBikes } from '@/test/cargo-bikes'
import { allBack, bringBack, takeAlong } from '@/test/gear-back'
import { keepOccupied } from './keep-occupied'
import { recount } from './recount'

beforeEach(allBack)
beforeEach(twoCargoBikes)

const countersOf = async (on: string) => {
  const where = { variantId_locationId_day: { ...HERE, day: new Date(on) } }
  const { booked, taken } = await prisma.capacityDay.findUniqueOrThrow({ where })
  return { booked, taken }
}
const expectCounted = async () => {
  await prisma.stock.updateMany({ data: { recountedAt: null } })
  expect(await recount(addDays(day('01').from, 30))).toMatchObject({ failed: 0 })
}

it('gear of several days that is late stays occupied all of the day on which it was due', async () => {
  const bookingId = await take(day('02', '04'))
  expect(await countersOf('2027-03-04')).toEqual({ booked: 0, taken: 1 })
  await transact((tx) => takeAlong(tx, bookingId, day('02').from))
  await transact((tx) => keepOccupied(tx, bookingId))
  expect(await countersOf('2027-03-04')).toEqual({ booked: 1, taken: 1 })
  await expectCounted()
})

it('gear that came back late is turned around from then on', async () => {
  await prisma.product.update({ where: { id: cast.cargoBike.id }, data: { turnaroundAfterMinutes: 600 } })
  const bookingId = await take(day('02', '04'))
  await transact((tx) => bringBack(tx, bookingId, local('2027-03-06 12:00')))
  expect(await countersOf('2027-03-05')).toEqual({ booked: 1, taken: 1 })
  await expectCounted()
})

it('two of them on the same day, one that becomes late and one that comes', async () => {
  const bookingId = await take(day('02', '04'))
  await take(day('03', '06'))
  await transact((tx) => takeAlong(tx, bookingId, day('02').from))
  await transact((tx) => keepOccupied(tx, bookingId))
  expect(await countersOf('2027-03-04')).toEqual({ booked: 2, taken: 2 })
  await expectCounted()
})
