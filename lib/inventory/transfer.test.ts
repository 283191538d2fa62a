import { beforeEach, describe, expect, it } from 'vitest'
import { prisma } from '@/lib/db'
import { addDays, type Period } from '@/lib/period'
import { cast } from '@/prisma/cast'
import { MONDAY } from '@/test/book-gear'
import * as bikes from '@/test/cargo-bikes'
import { takeGear } from '@/test/take-gear'
import { findFree } from './availability'
import { blockAsset } from './block-asset'
import { departDue } from './depart-due'
import { endBlock } from './end-block'
import { findAsset } from './find-asset'
import { foreseeBlock } from './foresee-block'
import { recount } from './recount'

const { cargoBike, bergen, flam } = cast
const {
  block,
  bookedAsset,
  day,
  FIRST,
  SECOND,
  freeHere,
  HERE,
  INGRID,
  logged,
  numberOf,
  other,
  take,
  unitsHere,
} = bikes
const THERE = { variantId: HERE.variantId, locationId: flam.id }

beforeEach(async () => {
  await prisma.allocation.updateMany({ data: { live: false } })
  await prisma.asset.updateMany({ where: { id: { in: [FIRST, SECOND] } }, data: { locationId: bergen.id } })
  await bikes.twoCargoBikes()
})

const move = (
  assetId: string,
  { from, until }: { from: Date; until: Date | null },
  toLocationId: string = flam.id,
) =>
  blockAsset(
    { assetId, kind: 'TRANSFER', reason: 'Summer in Flåm', from, until, toLocationId },
    INGRID,
    MONDAY,
  )

async function freeThere(period: Period): Promise<number> {
  const place = { variantIds: [THERE.variantId], locationIds: [THERE.locationId] }
  return (await findFree(prisma, { periods: [period], at: MONDAY, ...place }))[0]?.free ?? 0
}

const unitsThere = () => prisma.asset.count({ where: { ...THERE, state: 'READY' } })
const isSound = async () => {
  await prisma.stock.updateMany({ data: { recountedAt: null } })
  return recount(addDays(MONDAY, 400))
}

describe('moving an asset to another location', () => {
  it('takes it out of the one at once, and lets the other sell it from its arrival on', async () => {
    const there = [await unitsThere(), await freeThere(day('05'))] as const
    expect(await move(FIRST, { from: MONDAY, until: day('04').from })).toMatchObject({ ok: true })
    expect([await unitsHere(), await freeHere(day('01')), await freeHere(day('20'))]).toEqual([1, 1, 1])
    expect(await unitsThere()).toBe(there[0] + 1)
    expect([await freeThere(day('03')), await freeThere(day('05'))]).toEqual([there[1], there[1] + 1])
    expect([await logged('asset.blocked'), await logged('asset.departed')]).not.toContain(0)
    expect(await isSound()).toMatchObject({ failed: 0 })
  })

  it('planned for later stays until it leaves, and is promised to nobody here for afterwards', async () => {
    const there = await unitsThere()
    expect(await move(FIRST, day('10', '12'))).toMatchObject({ ok: true })
    expect([await freeHere(day('09')), await freeHere(day('11')), await freeHere(day('20'))]).toEqual([
      2, 1, 1,
    ])
    expect(await departDue(day('09').from)).toEqual({ done: 0, failed: 0 })
    expect([await unitsHere(), await unitsThere()]).toEqual([2, there])
    expect(await departDue(day('10').from)).toEqual({ done: 1, failed: 0 })
    expect([await unitsHere(), await unitsThere()]).toEqual([1, there + 1])
    const unit = await findAsset({ productId: cargoBike.id, code: FIRST }, day('11').from)
    expect(unit).toMatchObject({ location: flam.name, doing: { kind: 'blocked', blockKind: 'TRANSFER' } })
    expect(await findAsset({ productId: cargoBike.id, code: FIRST }, day('13').from)).toMatchObject({
      doing: { kind: 'free' },
    })
    expect(await departDue(day('11').from)).toEqual({ done: 0, failed: 0 })
    expect(await isSound()).toMatchObject({ failed: 0 })
  })

  it('C4 #40 names who would get another unit, moves them, and is refused where there is none', async () => {
    const bookingId = await take(day('20'))
    const assetId = await bookedAsset(bookingId)
    const asked = { assetId, kind: 'TRANSFER' as const, ...day('10', '12') }
    const [number, there] = [await numberOf(bookingId), other(assetId)]
    expect(await foreseeBlock(asked)).toMatchObject({ moved: [{ number, fromCode: assetId, toCode: there }] })
    expect(await move(assetId, day('10', '12'))).toMatchObject({ ok: true })
    expect(await bookedAsset(bookingId)).toBe(there)
    expect(await foreseeBlock({ ...asked, assetId: there })).toMatchObject({ inTheWay: [{ number }] })
    expect(await move(there, day('10', '12'))).toMatchObject({
      code: 'gear-booked',
      facts: { numbers: number },
    })
    expect(await move(there, day('21', '22'))).toMatchObject({ ok: true })
  })

  it('says what is missing', async () => {
    expect(await move(FIRST, day('10'), bergen.id)).toMatchObject({ code: 'transfer-nowhere' })
    expect(await move(FIRST, day('10'), 'no-such')).toMatchObject({ code: 'transfer-nowhere' })
    expect(await move(FIRST, { from: day('10').from, until: null })).toMatchObject({
      code: 'arrival-missing',
    })
    expect(await move(FIRST, { from: day('10').until, until: day('10').from })).toMatchObject({
      code: 'block-backwards',
    })
    expect(await move(FIRST, day('10', '12'))).toMatchObject({ ok: true })
    expect(await move(FIRST, day('20'))).toMatchObject({ code: 'blocked-already' })
    expect(await block(FIRST, day('20'))).toMatchObject({ code: 'blocked-already' })
    expect(await block(FIRST, day('05'))).toMatchObject({ ok: true })
  })

  it('can be called off before it leaves, and arrives early when somebody says so', async () => {
    const there = await unitsThere()
    const [first, second] = [await move(FIRST, day('10', '12')), await move(SECOND, { ...day('01', '12') })]
    if (!first.ok || !second.ok) throw new Error('refused')
    await endBlock(first.value.blockId, INGRID, MONDAY)
    expect(await departDue(day('10').from)).toEqual({ done: 1, failed: 0 })
    expect([await unitsHere(), await freeHere(day('20')), await unitsThere()]).toEqual([1, 1, there + 1])
    const before = await freeThere(day('11'))
    await endBlock(second.value.blockId, INGRID, day('10').from)
    expect(await freeThere(day('11'))).toBe(before + 1)
    expect(await isSound()).toMatchObject({ failed: 0 })
  })

  it('waits for a renter who is late, and takes a planned retirement along', async () => {
    const bookingId = await take(day('08', '09'))
    const assetId = await bookedAsset(bookingId)
    expect(await move(assetId, day('10', '12'))).toMatchObject({ ok: true })
    const retired = { assetId, kind: 'RETIREMENT' as const, from: day('30').from, until: null }
    expect(await blockAsset({ ...retired, reason: 'Old' }, INGRID, MONDAY)).toMatchObject({ ok: true })
    await prisma.booking.update({ where: { id: bookingId }, data: { state: 'OUT' } })
    expect(await departDue(day('10').from)).toEqual({ done: 0, failed: 0 })
    await prisma.booking.update({ where: { id: bookingId }, data: { state: 'RETURNED' } })
    const before = [await freeThere(day('20')), await freeThere(day('31'))]
    expect(await departDue(day('11').from)).toEqual({ done: 1, failed: 0 })
    expect([await freeThere(day('20')), await freeThere(day('31'))]).toEqual([before[0]! + 1, before[1]])
    expect(await isSound()).toMatchObject({ failed: 0 })
  })

  it('is booked there for after its arrival while it is on the road, and never twice', async () => {
    await prisma.asset.updateMany({
      where: { ...THERE, id: { notIn: [FIRST, SECOND] } },
      data: { state: 'BLOCKED' },
    })
    try {
      await move(FIRST, { from: MONDAY, until: day('04').from })
      const lines: [string, string, number][] = [[cargoBike.id, cargoBike.only, 1]]
      const book = (period: Period) => takeGear(lines, { period, locationId: flam.id })
      await book(day('05'))
      await expect(book(day('05'))).rejects.toThrow('short')
      await expect(book(day('03'))).rejects.toThrow('short')
    } finally {
      await prisma.asset.updateMany({ where: { ...THERE, state: 'BLOCKED' }, data: { state: 'READY' } })
    }
  })
})
