import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { prisma } from '@/lib/db'
import { findViolations } from '@/lib/ledger/find-violations'
import { addMinutes } from '@/lib/period'
import { MONDAY } from '@/test/book-gear'
import { bookedAsset, day, freeHere, INGRID, other, take, twoCargoBikes } from '@/test/cargo-bikes'
import { change, out } from '@/test/change-dates'
import { changeOwn, RENTER } from '@/test/change-own'
import { allBack } from '@/test/gear-back'
import { bookingOf, isOverdue, LATER, lastChange, owedFor, takeUnpaid } from '@/test/unpaid-dates'
import { changePeriod } from './change-period'
import { undoUnpaidChange } from './undo-unpaid-change'

beforeEach(allBack)
beforeEach(twoCargoBikes)

describe('what a renter’s own change costs more is to be paid in time', () => {
  it('longer: the deadline and the way back stand with the change, and not before it is over anything is undone', async () => {
    const bookingId = await take(day('02', '04'))
    const before = await bookingOf(bookingId)
    await takeUnpaid(bookingId, day('02', '08'))
    const change = await lastChange(bookingId)
    expect(change).toMatchObject({
      ...{ payUntil: LATER, fallbackFromAt: before.fromAt, fallbackUntilAt: before.untilAt },
      ...{ fallbackMinor: change.agreedMinor, notPutBackAt: null, byClock: false },
    })
    const told = await prisma.notice.findFirstOrThrow({ where: { bookingId, kind: 'booking-changed' } })
    expect(told.facts).toMatchObject({
      payUntil: LATER.toISOString(),
      backUntilAt: before.untilAt.toISOString(),
    })
    const early = addMinutes(LATER, -1)
    expect(await isOverdue(bookingId, early)).toBe(false)
    expect(await undoUnpaidChange(bookingId, early)).toBeNull()
    expect((await bookingOf(bookingId)).period).toEqual(day('02', '08'))
  })

  it('unpaid, the old dates are back: gear, rent, link, letter and history say so', async () => {
    const bookingId = await take(day('02', '04'))
    const before = await bookingOf(bookingId)
    await takeUnpaid(bookingId, day('02', '08'))
    expect(await freeHere(day('05'))).toBe(1)
    expect(await isOverdue(bookingId)).toBe(true)
    expect(await undoUnpaidChange(bookingId, LATER)).toBe('PUT_BACK')
    const after = await bookingOf(bookingId)
    expect(after).toMatchObject({ period: day('02', '04'), agreed: before.agreed, state: 'CONFIRMED' })
    const [asked, undone] = after.amendments
    expect(undone).toMatchObject({
      ...{ byClock: true, byRenter: false, actorName: 'the clock', payUntil: null, keptMinor: 0 },
      ...{ agreedMinor: -asked!.agreedMinor, wasUntilAt: day('08').until, untilAt: day('04').until },
    })
    expect(await freeHere(day('05'))).toBe(2)
    expect(await owedFor(bookingId)).toBe(0)
    expect(await prisma.refundRequest.count({ where: { bookingId } })).toBe(0)
    const letter = await prisma.notice.findFirstOrThrow({ where: { bookingId, kind: 'dates-put-back' } })
    expect(letter.facts).toMatchObject({ linkMinor: 0, wasUntilAt: day('08').until.toISOString() })
    const deeds = await prisma.logbookEntry.findMany({ where: { bookingId, what: 'booking.dates-changed' } })
    expect(deeds.at(-1)).toMatchObject({ actorKind: 'CLOCK', facts: { putBack: 'unpaid' } })
    expect(await isOverdue(bookingId)).toBe(false)
    const wrong = await findViolations(prisma)
    expect(wrong.filter(({ invariant }) => invariant.startsWith('I6'))).toEqual([])
  })

  it('another start, and others move to make room', async () => {
    const bookingId = await take(day('02', '03'))
    await takeUnpaid(bookingId, day('09', '12'))
    const asset = await bookedAsset(bookingId)
    // Two who fill the old dates one after the other, each on its own unit, and one of them could be on either.
    const neighbour = await take(day('02', '02'))
    const second = await take(day('03', '03'))
    await prisma.allocation.updateMany({
      where: { line: { bookingId: second }, live: true },
      data: { assetId: other(await bookedAsset(neighbour)) },
    })
    expect(await undoUnpaidChange(bookingId, LATER)).toBe('PUT_BACK')
    expect((await bookingOf(bookingId)).period).toEqual(day('02', '03'))
    expect(await bookedAsset(neighbour)).toBe(await bookedAsset(second))
    expect(asset).toBeTruthy()
  })

  it('whatever the list says by then: the rent falls by what was asked for', async () => {
    const bookingId = await take(day('02', '04'))
    const before = await bookingOf(bookingId)
    await takeUnpaid(bookingId, day('02', '08'))
    const { productId } = await prisma.bookingLine.findFirstOrThrow({ where: { bookingId } })
    const tiers = await prisma.priceTier.findMany({ where: { productId } })
    await prisma.priceTier.updateMany({ where: { productId }, data: { priceMinor: { multiply: 3 } } })
    expect(await undoUnpaidChange(bookingId, LATER)).toBe('PUT_BACK')
    expect((await bookingOf(bookingId)).agreed).toBe(before.agreed)
    for (const { unit, priceMinor } of tiers)
      await prisma.priceTier.update({ where: { productId_unit: { productId, unit } }, data: { priceMinor } })
  })

  it('the end of the day when the start is near: at the old start, and half an hour at least', async () => {
    const near = addMinutes(day('02').from, -45)
    const bookingId = await take(day('02', '03'))
    await takeUnpaid(bookingId, day('02', '05'), near)
    expect((await lastChange(bookingId)).payUntil).toEqual(day('02').from)
    const nearer = await take(day('09', '10'))
    await takeUnpaid(nearer, day('09', '11'), addMinutes(day('09').from, -5))
    expect((await lastChange(nearer)).payUntil).toEqual(addMinutes(day('09').from, 25))
  })
})

describe('one change after the other', () => {
  it('the way back leads to what was paid for, in the time of the first click', async () => {
    const bookingId = await take(day('02', '03'))
    const before = await bookingOf(bookingId)
    await takeUnpaid(bookingId, day('02', '05'))
    await takeUnpaid(bookingId, day('09', '15'), addMinutes(MONDAY, 60))
    const second = await lastChange(bookingId)
    expect(second).toMatchObject({
      payUntil: LATER,
      fallbackFromAt: day('02').from,
      fallbackUntilAt: day('03').until,
    })
    expect(second.fallbackMinor).toBe((await bookingOf(bookingId)).agreed - before.agreed)
    expect(await undoUnpaidChange(bookingId, LATER)).toBe('PUT_BACK')
    expect(await bookingOf(bookingId)).toMatchObject({ period: day('02', '03'), agreed: before.agreed })
    expect(await owedFor(bookingId)).toBe(0)
  })

  it('moved at the same price the deadline stays: nobody gets rid of it by a day', async () => {
    const bookingId = await take(day('02', '03'))
    await takeUnpaid(bookingId, day('02', '05'))
    const moved = await takeUnpaid(bookingId, day('09', '12'))
    expect(moved.toPayId).toBeNull()
    expect(await lastChange(bookingId)).toMatchObject({
      payUntil: LATER,
      differenceMinor: 0,
      fallbackFromAt: day('02').from,
    })
    expect(await undoUnpaidChange(bookingId, LATER)).toBe('PUT_BACK')
    expect((await bookingOf(bookingId)).period).toEqual(day('02', '03'))
  })

  it('changed back: nothing is owed, and no deadline is left', async () => {
    const bookingId = await take(day('02', '03'))
    await takeUnpaid(bookingId, day('02', '05'))
    await takeUnpaid(bookingId, day('02', '03'))
    expect((await lastChange(bookingId)).payUntil).toBeNull()
    expect(await isOverdue(bookingId)).toBe(false)
  })

  it('once the time is over the renter waits for the clock', async () => {
    const bookingId = await take(day('02', '03'))
    await takeUnpaid(bookingId, day('02', '05'))
    expect(await changeOwn(bookingId, day('02', '04'), LATER)).toMatchObject({ code: 'change-lapsed' })
    await undoUnpaidChange(bookingId, LATER)
    expect(await changeOwn(bookingId, day('02', '04'), LATER)).toMatchObject({ ok: true })
  })
})

describe('staff', () => {
  it('who change the dates take the deadline away', async () => {
    const bookingId = await take(day('02', '03'))
    await takeUnpaid(bookingId, day('02', '05'))
    expect(await change(bookingId, day('02', '08'), addMinutes(MONDAY, 5))).toMatchObject({ ok: true })
    expect((await lastChange(bookingId)).payUntil).toBeNull()
    expect(await undoUnpaidChange(bookingId, LATER)).toBeNull()
    expect((await bookingOf(bookingId)).period).toEqual(day('02', '08'))
  })

  it('what they had asked for before goes on being asked for', async () => {
    const bookingId = await take(day('02', '03'))
    expect(await change(bookingId, day('02', '04'))).toMatchObject({ ok: true })
    const [agreed, asked] = [(await bookingOf(bookingId)).agreed, await owedFor(bookingId)]
    expect(asked).toBeGreaterThan(0)
    await takeUnpaid(bookingId, day('02', '08'), addMinutes(MONDAY, 1))
    expect(await owedFor(bookingId)).toBeGreaterThan(asked)
    const at = addMinutes(LATER, 1)
    expect(await undoUnpaidChange(bookingId, at)).toBe('PUT_BACK')
    expect(await bookingOf(bookingId)).toMatchObject({ period: day('02', '04'), agreed })
    expect(await owedFor(bookingId)).toBe(asked)
    expect(await undoUnpaidChange(bookingId, at)).toBeNull()
    const letter = await prisma.notice.findFirstOrThrow({ where: { bookingId, kind: 'dates-put-back' } })
    expect(letter.facts).toMatchObject({ linkMinor: asked })
  })

  it('have the gear handed out: whoever has it keeps the dates', async () => {
    const bookingId = await take(day('02', '03'))
    await takeUnpaid(bookingId, day('02', '05'))
    await out(bookingId)
    expect(await isOverdue(bookingId)).toBe(false)
    expect(await undoUnpaidChange(bookingId, LATER)).toBeNull()
  })

  it('cannot undo by themselves what is not over, nor what is somebody else’s', async () => {
    const bookingId = await take(day('02', '03'))
    await takeUnpaid(bookingId, day('02', '05'))
    const ask = { bookingId, period: day('02', '03'), way: 'UNDO' as const, reason: '', seen: '' }
    const { id } = await lastChange(bookingId)
    expect(await changePeriod({ ...ask, requestId: id }, INGRID, MONDAY)).toMatchObject({
      code: 'change-differs',
    })
    expect(await changePeriod({ ...ask, requestId: randomUUID() }, INGRID, LATER)).toMatchObject({
      code: 'change-differs',
    })
    await expect(changePeriod({ ...ask, requestId: id }, RENTER, LATER)).rejects.toThrow()
  })
})
