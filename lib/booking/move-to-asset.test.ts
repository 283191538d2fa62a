import { beforeEach, expect, it } from 'vitest'
import { prisma, transact } from '@/lib/db'
import { cast } from '@/prisma/cast'
import { MONDAY } from '@/test/book-gear'
import { block, bookedAsset, day, INGRID, numberOf, other, take, twoCargoBikes } from '@/test/cargo-bikes'
import { allBack, takeAlong } from '@/test/gear-back'
import { foreseeMove } from './foresee-move'
import { letUnitGo } from './let-unit-go'
import { moveToAsset } from './move-to-asset'

beforeEach(allBack)
beforeEach(twoCargoBikes)

const unitOf = async (bookingId: string) =>
  prisma.allocation.findFirstOrThrow({ where: { live: true, line: { bookingId } } })
const ask = async (bookingId: string, assetId: string) => ({
  ...{ bookingId, assetId },
  allocationId: (await unitOf(bookingId)).id,
})
const move = async (bookingId: string, assetId: string) =>
  moveToAsset(await ask(bookingId, assetId), INGRID, MONDAY)

it('puts a booking on the unit that somebody wants, where it stays; who lies there changes places with it', async () => {
  const [one, two] = [await take(day('02', '04')), await take(day('03', '05'))]
  const [mine, theirs] = [await bookedAsset(one), await bookedAsset(two)]
  const done = {
    fromCode: mine,
    toCode: theirs,
    moved: [{ number: await numberOf(two), fromCode: theirs, toCode: mine }],
  }
  expect(await foreseeMove(await ask(one, theirs))).toMatchObject({ ok: true, value: done })
  expect(await bookedAsset(one)).toBe(mine)
  expect(await move(one, theirs)).toMatchObject({ ok: true, value: done })
  expect(await unitOf(one)).toMatchObject({ assetId: theirs, pinned: true })
  expect(await unitOf(two)).toMatchObject({ assetId: mine, pinned: false })
  const told = await prisma.logbookEntry.findMany({
    where: { bookingId: { in: [one, two] } },
    orderBy: { what: 'asc' },
  })
  expect(told.map(({ what }) => what)).toEqual(['booking.moved', 'booking.unit-chosen'])
  await letUnitGo(await ask(one, theirs), INGRID, MONDAY)
  expect(await unitOf(one)).toMatchObject({ pinned: false })
})

it('is refused where somebody is who may not be moved, and says who; and where there is no other unit for them', async () => {
  const [one, two] = [await take(day('02', '04')), await take(day('03', '05'))]
  const theirs = await bookedAsset(two)
  await block(await bookedAsset(one), day('05', '06'))
  expect(await move(one, theirs)).toMatchObject({
    code: 'unit-crowded',
    facts: { code: theirs, number: await numberOf(two) },
  })
  await prisma.allocation.updateMany({ where: { line: { bookingId: two } }, data: { pinned: true } })
  expect(await move(one, theirs)).toMatchObject({
    code: 'unit-taken',
    facts: { number: await numberOf(two) },
  })
  await block(other(theirs), day('20'))
  const third = await take(day('20'))
  expect(await move(third, other(theirs))).toMatchObject({
    code: 'unit-taken',
    facts: { block: 'MAINTENANCE', number: null },
  })
})

it('is refused for gear that is out, with where it is; and for a unit of another size or shop', async () => {
  const bookingId = await take(day('02', '04'))
  const assetId = await bookedAsset(bookingId)
  expect(await move(bookingId, 'nowhere')).toMatchObject({ code: 'unit-not-here' })
  const tall = await prisma.asset.findFirstOrThrow({ where: { variantId: cast.cityBike.m } })
  expect(await move(bookingId, tall.id)).toMatchObject({ code: 'unit-not-here' })
  await prisma.booking.update({ where: { id: bookingId }, data: { state: 'OUT' } })
  await transact((tx) => takeAlong(tx, bookingId, day('02').from))
  expect(await move(bookingId, other(assetId))).toMatchObject({
    code: 'unit-with-renter',
    facts: { code: assetId },
  })
  await prisma.booking.update({ where: { id: bookingId }, data: { state: 'CANCELLED' } })
  expect(await move(bookingId, other(assetId))).toMatchObject({ code: 'wrong-state' })
})
