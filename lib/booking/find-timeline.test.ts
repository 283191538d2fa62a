import { beforeEach, expect, it } from 'vitest'
import { prisma, transact } from '@/lib/db'
import { endBlock } from '@/lib/inventory/end-block'
import { freeAllocations } from '@/lib/inventory/free-allocations'
import { cast } from '@/prisma/cast'
import { local } from '@/test/book-gear'
import {
  block,
  bookedAsset,
  day,
  FIRST,
  INGRID,
  numberOf,
  other,
  SECOND,
  take,
  twoCargoBikes,
} from '@/test/cargo-bikes'
import { allBack, bringBack, takeAlong } from '@/test/gear-back'
import { findTimeline, type ShownState } from './find-timeline'

beforeEach(allBack)
beforeEach(twoCargoBikes)
// Nothing that a test before this one did lies in the past of this one.
beforeEach(async () => {
  const longAgo = new Date('2020-01-01T00:00:00Z')
  await prisma.outing.updateMany({ data: { outAt: longAgo, endedAt: longAgo } })
  await prisma.block.updateMany({ data: { endedAt: longAgo } })
})

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

it('what a unit did before today is drawn as it was: from hand-out to take-back, with its turnaround', async () => {
  await prisma.product.update({ where: { id: cast.cargoBike.id }, data: { turnaroundAfterMinutes: 60 } })
  const [out, back] = [local('2027-03-04 11:30'), local('2027-03-04 19:00')]
  const bookingId = await take(day('04'))
  const assetId = await bookedAsset(bookingId)
  await prisma.booking.update({ where: { id: bookingId }, data: { state: 'OUT' } })
  await transact((tx) => takeAlong(tx, bookingId, out))
  await transact((tx) => bringBack(tx, bookingId, back))
  const past = {
    ...{ unitId: assetId, number: await numberOf(bookingId), isOver: true, isLate: false },
    ...{ from: +out, until: +back, occupiedFrom: +day('04').from, occupiedUntil: +back + 3_600_000 },
  }
  expect((await found()).bars).toMatchObject([past])
  expect((await found('PAST')).bars).toHaveLength(1)
  expect((await found('RETURNED')).bars).toEqual([])
  // A unit that is retired since is still there on the days on which it was out.
  await prisma.allocation.updateMany({ data: { live: false } })
  await prisma.asset.update({ where: { id: assetId }, data: { state: 'RETIRED' } })
  const { units, bars } = await found()
  expect(units.find(({ id }) => id === assetId)).toMatchObject({ isGone: true })
  expect(bars).toMatchObject([{ ...past, occupiedUntil: +back }])
  const later = { ...asked, window: { from: day('06').from, until: day('10').until }, slug: 'cargo-bike' }
  expect((await findTimeline(later, NOW)).units.map(({ isGone }) => isGone)).toEqual([false])
})

it('what was never picked up leaves no trace, and what was out of service does', async () => {
  const bookingId = await take(day('04'))
  await transact((tx) => freeAllocations(tx, bookingId))
  await block(FIRST, { from: day('04').from, until: null })
  const { id } = await prisma.block.findFirstOrThrow({ where: { endedAt: null } })
  await endBlock(id, INGRID, local('2027-03-04 15:00'))
  expect((await found()).bars).toMatchObject([
    { ...{ unitId: FIRST, block: 'MAINTENANCE', isOver: true }, until: +local('2027-03-04 15:00') },
  ])
})

it('pain 46 a unit that is back is being made ready, whatever the rest of its booking does', async () => {
  await prisma.product.update({ where: { id: cast.cargoBike.id }, data: { turnaroundAfterMinutes: 600 } })
  const bookingId = await take(day('04', '08'))
  await prisma.booking.update({ where: { id: bookingId }, data: { state: 'OUT' } })
  await transact((tx) => takeAlong(tx, bookingId, day('04').from))
  await transact((tx) => bringBack(tx, bookingId, NOW))
  expect((await found()).bars).toMatchObject([{ state: 'RETURNED', until: +NOW, isLate: false }])
})
