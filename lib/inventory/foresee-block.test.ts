import { beforeEach, describe, expect, it } from 'vitest'
import { prisma } from '@/lib/db'
import { findHistory } from '@/lib/logbook/find-history'
import { addDays } from '@/lib/period'
import { cast } from '@/prisma/cast'
import { MONDAY } from '@/test/book-gear'
import * as bikes from '@/test/cargo-bikes'
import { blockAsset } from './block-asset'
import { endBlock } from './end-block'
import { foreseeBlock } from './foresee-block'
import { recount } from './recount'
import { retireDue } from './retire-due'

const { cargoBike } = cast
const { block, bookedAsset, day, FIRST, freeHere, INGRID, logged, numberOf, other, SECOND, take, unitsHere } =
  bikes

beforeEach(bikes.twoCargoBikes)

const retire = (assetId: string, from: Date) =>
  blockAsset({ assetId, kind: 'RETIREMENT', reason: 'Frame cracked', from, until: null }, INGRID, MONDAY)

describe('taking an asset out', () => {
  it('says beforehand who would be moved where, and then moves them', async () => {
    const bookingId = await take(day('02'))
    const assetId = await bookedAsset(bookingId)
    const absence = { assetId, kind: 'MAINTENANCE' as const, ...day('01', '05') }
    expect(await foreseeBlock(absence)).toEqual({
      moved: [{ number: await numberOf(bookingId), ...day('02'), fromCode: assetId, toCode: other(assetId) }],
      inTheWay: [],
    })
    expect(await bookedAsset(bookingId)).toBe(assetId)
    expect(await block(assetId, day('01', '05'))).toMatchObject({ ok: true })
    expect(await bookedAsset(bookingId)).toBe(other(assetId))
  })

  it('says beforehand who would be in the way, and is refused with the same', async () => {
    const [one] = [await take(day('02')), await take(day('02'))]
    const assetId = await bookedAsset(one)
    const number = await numberOf(one)
    expect(await foreseeBlock({ assetId, kind: 'MAINTENANCE', ...day('01', '05') })).toEqual({
      moved: [],
      inTheWay: [{ number, ...day('02') }],
    })
    expect(await block(assetId, day('01', '05'))).toMatchObject({
      code: 'gear-booked',
      facts: { numbers: number },
    })
  })

  it('foresees nobody where nobody has booked', async () => {
    const nobody = { moved: [], inTheWay: [] }
    expect(await foreseeBlock({ assetId: FIRST, kind: 'MAINTENANCE', ...day('01') })).toEqual(nobody)
    expect(await foreseeBlock({ assetId: 'no-such', kind: 'MAINTENANCE', ...day('01') })).toEqual(nobody)
  })

  it('refuses without a reason, with too long a one, backwards, twice over the same time, and what is not there', async () => {
    const asked = { assetId: FIRST, kind: 'MAINTENANCE' as const, reason: 'New brakes', ...day('01') }
    const refusal = (change: object) => blockAsset({ ...asked, ...change }, INGRID, MONDAY)
    expect(await refusal({ reason: ' ' })).toMatchObject({ code: 'block-reason-missing' })
    expect(await refusal({ reason: 'x'.repeat(201) })).toMatchObject({ code: 'reason-too-long' })
    expect(await refusal({ until: day('01').from })).toMatchObject({ code: 'block-backwards' })
    expect(await refusal({ assetId: 'no-such' })).toMatchObject({ code: 'unknown-asset' })
    expect(await refusal({})).toMatchObject({ ok: true })
    expect(await refusal({ until: null })).toMatchObject({ code: 'blocked-already' })
    expect(await refusal({ ...day('02') })).toMatchObject({ ok: true })
  })

  it('stands in the history of its product, with its end', async () => {
    const of = async (code: string) => await findHistory(`product:${cargoBike.id}`, code)
    const before = (await of(SECOND)).length
    const blocked = await block(FIRST, { from: MONDAY, until: null })
    if (blocked.ok) await endBlock(blocked.value.blockId, INGRID, MONDAY)
    expect((await of(FIRST)).slice(0, 2).map(({ what }) => what)).toEqual([
      'asset.unblocked',
      'asset.blocked',
    ])
    expect(await of(SECOND)).toHaveLength(before)
  })
})

describe('retiring an asset', () => {
  it('keeps it free of bookings from its last day on, and takes it out of the stock once that day has come', async () => {
    const { from } = day('10')
    expect(await retire(FIRST, from)).toMatchObject({ ok: true })
    expect([await freeHere(day('09')), await freeHere(day('11'))]).toEqual([2, 1])
    expect(await retireDue(addDays(from, -1))).toEqual({ done: 0, failed: 0 })
    expect(await unitsHere()).toBe(2)
    expect(await retireDue(from)).toEqual({ done: 1, failed: 0 })
    expect(await unitsHere()).toBe(1)
    expect(await freeHere(day('11'))).toBe(1)
    expect(await prisma.allocation.count({ where: { assetId: FIRST, live: true } })).toBe(0)
    expect(await logged('asset.retired')).toBe(1)
    expect(await retireDue(from)).toEqual({ done: 0, failed: 0 })
    expect(await recount(addDays(from, 400))).toMatchObject({ failed: 0 })
  })

  it('ends what it was out for, also what was planned for later, without ever being free in between', async () => {
    await block(FIRST, { from: day('01').from, until: null })
    expect(await retire(FIRST, day('05').from)).toMatchObject({ ok: true })
    expect([await freeHere(day('03')), await freeHere(day('06'))]).toEqual([1, 1])
    await block(SECOND, day('20'))
    expect(await retire(SECOND, day('05').from)).toMatchObject({ ok: true })
    expect(await freeHere(day('20'))).toBe(0)
    expect(await retire(SECOND, day('07').from)).toMatchObject({ code: 'blocked-already' })
  })

  it('C4 #40 moves whoever has booked it, and is refused where there is no other', async () => {
    const bookingId = await take(day('02'))
    const assetId = await bookedAsset(bookingId)
    expect(await retire(assetId, day('01').from)).toMatchObject({ ok: true })
    expect(await bookedAsset(bookingId)).toBe(other(assetId))
    expect(await retire(other(assetId), day('01').from)).toMatchObject({ code: 'gear-booked' })
  })

  it('is not carried out once it has been taken back', async () => {
    const retired = await retire(FIRST, day('05').from)
    if (retired.ok) await endBlock(retired.value.blockId, INGRID, MONDAY)
    expect(await retireDue(day('06').from)).toEqual({ done: 0, failed: 0 })
    expect(await unitsHere()).toBe(2)
  })
})
