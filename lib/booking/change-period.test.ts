import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { prisma, transact } from '@/lib/db'
import { endStays } from '@/lib/inventory/end-stays'
import { cast } from '@/prisma/cast'
import { local, MONDAY } from '@/test/book-gear'
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
import { change, DURING, out } from '@/test/change-dates'
import { allBack } from '@/test/gear-back'
import { takeGear } from '@/test/take-gear'
import { changePeriod } from './change-period'
import { foreseeChange } from './foresee-change'

beforeEach(allBack)
beforeEach(twoCargoBikes)

const stayOf = async (bookingId: string) => {
  const { assetId, fromAt, untilAt } = await prisma.allocation.findFirstOrThrow({
    where: { live: true, line: { bookingId } },
  })
  return { assetId, from: fromAt, until: untilAt }
}
describe('extending goes through the one door', () => {
  it('pain 44 nobody is given the dates of somebody else: who has the gear is named, and how long it could be had', async () => {
    const bookingId = await out(await take(day('02', '04')))
    const others = [await take(day('06', '08')), await take(day('06', '08'))]
    const asked = { from: day('02').from, until: day('07').until }
    const before = await stayOf(bookingId)
    const no = await change(bookingId, asked, DURING)
    expect(no).toMatchObject({ ok: false, code: 'no-room-then', facts: { code: before.assetId } })
    expect(await Promise.all(others.map(numberOf))).toContain(!no.ok && no.facts.number)
    expect(!no.ok && no.facts.longestUntil).toBe(day('06').from.toISOString())
    expect(await stayOf(bookingId)).toEqual(before)
    expect((await prisma.booking.findUniqueOrThrow({ where: { id: bookingId } })).untilAt).toEqual(
      day('04').until,
    )
    expect(await change(bookingId, { from: asked.from, until: day('06').from }, DURING)).toMatchObject({
      ok: true,
    })
  })

  it('pain 47 gear that is out stays, and a later booking makes room on another unit; both histories say so', async () => {
    const bookingId = await out(await take(day('02', '04')))
    const assetId = await bookedAsset(bookingId)
    const next = await take(day('06', '08'))
    await prisma.allocation.updateMany({ where: { line: { bookingId: next } }, data: { assetId } })
    const foreseen = await foreseeChange({ bookingId, period: day('02', '07') }, DURING)
    const move = { number: await numberOf(next), fromCode: assetId, toCode: other(assetId) }
    expect(foreseen).toMatchObject({ ok: true, value: { moved: [move] } })
    expect(await change(bookingId, day('02', '07'), DURING)).toMatchObject({
      ok: true,
      value: { moved: [move] },
    })
    expect(await bookedAsset(bookingId)).toBe(assetId)
    expect(await bookedAsset(next)).toBe(other(assetId))
    const told = await prisma.logbookEntry.findMany({
      where: { bookingId: { in: [bookingId, next] }, what: { startsWith: 'booking.' } },
      orderBy: { what: 'asc' },
    })
    expect(told.map(({ what }) => what)).toEqual(['booking.dates-changed', 'booking.moved'])
    expect(told[1]?.facts).toMatchObject({ by: await numberOf(bookingId) })
  })

  it('a block ahead is in nobody’s power to move; another unit that is free is named', async () => {
    const bookingId = await out(await take(day('02', '04')))
    const assetId = await bookedAsset(bookingId)
    await block(assetId, day('06', '08'))
    expect(await change(bookingId, day('02', '07'), DURING)).toMatchObject({
      code: 'no-room-then',
      facts: { code: assetId, block: 'MAINTENANCE', freeCodes: other(assetId) },
    })
  })

  it('pain 48 late gear that is extended is occupied until its new end, no longer without one', async () => {
    const bookingId = await out(await take(day('02', '04')))
    await prisma.allocation.updateMany({ where: { line: { bookingId } }, data: { untilAt: null } })
    expect(await change(bookingId, day('02', '09'), local('2027-03-05 12:00'))).toMatchObject({ ok: true })
    expect(await stayOf(bookingId)).toMatchObject({ from: day('02').from, until: day('09').until })
  })

  it('pain 46 a unit that is back already neither stops an extension nor takes part in it', async () => {
    const two = { period: day('02', '04'), state: 'CONFIRMED' as const }
    const bookingId = await out(await takeGear([[cast.cargoBike.id, cast.cargoBike.only, 2]], two))
    const [back, left] = await prisma.allocation.findMany({ where: { line: { bookingId } } })
    await transact(async (tx) => {
      await endStays(tx, bookingId, [back!.id], DURING)
      await tx.outing.update({
        where: { allocationId: back!.id },
        data: { endedAt: DURING, ended: 'BACK', gradeBack: 'GOOD' },
      })
    })
    // Somebody else has it by then.
    await block(back!.assetId!, day('05', '06'))
    expect(await change(bookingId, day('02', '07'), DURING)).toMatchObject({ ok: true })
    expect(await prisma.allocation.findUniqueOrThrow({ where: { id: left!.id } })).toMatchObject({
      untilAt: day('07').until,
    })
    expect(await prisma.allocation.findUniqueOrThrow({ where: { id: back!.id } })).toMatchObject({
      untilAt: DURING,
    })
  })

  it('pain 50 turnaround is part of it on both sides', async () => {
    await prisma.product.update({
      where: { id: cast.cargoBike.id },
      data: { turnaroundBeforeMinutes: 30, turnaroundAfterMinutes: 60 },
    })
    const bookingId = await take(day('02', '04'))
    expect(await change(bookingId, day('03', '05'))).toMatchObject({ ok: true })
    expect(await stayOf(bookingId)).toMatchObject({
      from: local('2027-03-03 09:30'),
      until: local('2027-03-05 19:00'),
    })
  })

  it('other dates that overlap the old ones, and both units at once', async () => {
    const both = await take(day('02', '04'))
    const second = await take(day('02', '04'))
    expect(await change(both, day('03', '06'))).toMatchObject({ ok: true })
    expect(await change(second, day('03', '06'))).toMatchObject({ ok: true })
    expect(await change(await take(day('10')), day('04'))).toMatchObject({ code: 'no-room-then' })
    expect(new Set([await bookedAsset(both), await bookedAsset(second)])).toEqual(new Set([FIRST, SECOND]))
  })
})

describe('what may be changed', () => {
  it('the start only before the gear has left, the end never before now, nothing once it is over', async () => {
    const bookingId = await out(await take(day('02', '04')))
    expect(await change(bookingId, day('03', '04'), DURING)).toMatchObject({ code: 'start-fixed' })
    expect(await change(bookingId, { from: day('02').from, until: DURING }, DURING)).toMatchObject({
      code: 'end-past',
    })
    expect(await change(bookingId, day('02', '04'), DURING)).toMatchObject({ code: 'dates-unchanged' })
    expect(await change(bookingId, day('02', '03'), DURING)).toMatchObject({ ok: true })
    await prisma.booking.update({ where: { id: bookingId }, data: { state: 'RETURNED' } })
    expect(await change(bookingId, day('02', '05'), DURING)).toMatchObject({ code: 'wrong-state' })
    const coming = await take(day('12'))
    expect(await change(coming, day('01'), DURING)).toMatchObject({ code: 'period-past' })
    expect(await change(coming, { from: day('13').until, until: day('13').from }, DURING)).toMatchObject({
      code: 'period-backwards',
    })
  })

  it('closed hours and lengths are said, and staff may go on; the change keeps what was not held to', async () => {
    await prisma.rentalRule.create({
      data: { productId: cast.cargoBike.id, longestMinutes: 3 * 24 * 60, noticeMinutes: 129_600 },
    })
    const bookingId = await take(day('02', '04'))
    const night = { from: day('02').from, until: local('2027-03-08 03:00') }
    const seen = await foreseeChange({ bookingId, period: night }, MONDAY)
    expect(seen.ok && seen.value.warnings.map(({ code }) => code)).toEqual(['closed-then', 'rental-too-long'])
    expect(await change(bookingId, night)).toMatchObject({ ok: true })
    const [amendment] = await prisma.amendment.findMany({ where: { bookingId } })
    expect(amendment?.overridden).toEqual(['closed-then', 'rental-too-long'])
    await prisma.rentalRule.deleteMany({ where: { productId: cast.cargoBike.id } })
  })

  it('what was withdrawn from the catalogue since can still have other dates', async () => {
    const bookingId = await take(day('02', '04'))
    await prisma.product.update({ where: { id: cast.cargoBike.id }, data: { state: 'ARCHIVED' } })
    expect(await change(bookingId, day('02', '05'))).toMatchObject({ ok: true })
    await prisma.product.update({ where: { id: cast.cargoBike.id }, data: { state: 'PUBLISHED' } })
  })

  it('what was seen is what is done, and a change is kept for good', async () => {
    const bookingId = await take(day('02', '04'))
    const ask = {
      bookingId,
      period: day('02', '05'),
      way: 'USUAL' as const,
      reason: '',
      requestId: randomUUID(),
    }
    expect(await changePeriod({ ...ask, seen: 'PAY 1 1 0' }, INGRID, MONDAY)).toMatchObject({
      code: 'change-differs',
    })
    expect(await change(bookingId, day('02', '05'))).toMatchObject({ ok: true })
    await expect(
      prisma.amendment.updateMany({ where: { bookingId }, data: { agreedMinor: 1 } }),
    ).rejects.toThrow()
  })
})
