import { beforeAll, beforeEach, expect, it } from 'vitest'
import { prisma, transact } from '@/lib/db'
import { cast, seedCast } from '@/prisma/cast'
import { local } from '@/test/book-gear'
import {
  block,
  bookedAsset,
  day,
  FIRST,
  numberOf,
  other,
  SECOND,
  take,
  twoCargoBikes,
} from '@/test/cargo-bikes'
import { allBack, bringBack, takeAlong } from '@/test/gear-back'
import { findTimeline, type ShownState } from './find-timeline'

beforeAll(() => seedCast(prisma))
beforeEach(allBack)
beforeEach(twoCargoBikes)

const NOW = local('2027-03-05 12:00')
const asked = { locationId: cast.bergen.id, window: { from: day('04').from, until: day('10').until } }
const found = (state?: ShownState) => findTimeline({ ...asked, slug: 'cargo-bike', state }, NOW)

it('shows every unit of a product and who has it, with turnaround, blocks and what has no end', async () => {
  await prisma.product.update({ where: { id: cast.cargoBike.id }, data: { turnaroundAfterMinutes: 60 } })
  const bookingId = await take(day('06', '08'))
  const assetId = await bookedAsset(bookingId)
  await block(other(assetId), { from: day('07').from, until: null })
  const { units, bars, isCut } = await found()
  expect(units.map(({ code }) => code)).toEqual([FIRST, SECOND])
  expect(isCut).toBe(false)
  expect(bars).toMatchObject([
    {
      ...{ unitId: assetId, state: 'CONFIRMED', number: await numberOf(bookingId), isLate: false },
      ...{ from: +day('06').from, until: +day('08').until, occupiedUntil: +day('08').until + 3_600_000 },
    },
    { unitId: other(assetId), block: 'MAINTENANCE', who: 'New brakes', until: null, occupiedUntil: null },
  ])
})

it('pain 48 late gear is there however long ago it should have been back, and is told apart', async () => {
  const late = await take(day('01', '02'))
  await prisma.booking.update({ where: { id: late }, data: { state: 'OUT' } })
  await transact((tx) => takeAlong(tx, late, day('01').from))
  await take(day('06'))
  expect((await found()).bars.map(({ isLate }) => isLate)).toEqual([true, false])
  expect((await found('LATE')).bars).toHaveLength(1)
  expect((await found('OUT')).bars).toEqual([])
  expect((await found('CONFIRMED')).bars).toHaveLength(1)
  expect((await found('BLOCK')).bars).toEqual([])
})

it('what is over, what comes later and other shops stay away', async () => {
  await take(day('01', '03'))
  await take(day('20'))
  expect((await found()).bars).toEqual([])
  expect((await findTimeline({ ...asked, locationId: cast.flam.id, slug: 'cargo-bike' }, NOW)).bars).toEqual(
    [],
  )
})

it('pain 46 a unit that is back is being made ready, whatever the rest of its booking does', async () => {
  await prisma.product.update({ where: { id: cast.cargoBike.id }, data: { turnaroundAfterMinutes: 600 } })
  const bookingId = await take(day('04', '08'))
  await prisma.booking.update({ where: { id: bookingId }, data: { state: 'OUT' } })
  await transact((tx) => takeAlong(tx, bookingId, day('04').from))
  await transact((tx) => bringBack(tx, bookingId, NOW))
  expect((await found()).bars).toMatchObject([{ state: 'RETURNED', until: +NOW, isLate: false }])
})
