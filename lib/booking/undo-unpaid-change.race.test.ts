import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { prisma } from '@/lib/db'
import { addMinutes } from '@/lib/period'
import { MONDAY } from '@/test/book-gear'
import { block, bookedAsset, day, freeHere, other, take, twoCargoBikes } from '@/test/cargo-bikes'
import { RENTER } from '@/test/change-own'
import { allBack } from '@/test/gear-back'
import { bookingOf, isOverdue, LATER, lastChange, owedFor, takeUnpaid } from '@/test/unpaid-dates'
import { cancelBooking } from './cancel-booking'
import { OWN_CHANGE_PAY_HOURS } from './fallback'
import { planCancel } from './plan-cancel'
import { undoUnpaidChange } from './undo-unpaid-change'

beforeEach(allBack)
beforeEach(twoCargoBikes)

it('cancelled in between: nothing is put back, and cancelling gave a share of what was paid for', async () => {
  const bookingId = await take(day('02', '03'))
  await takeUnpaid(bookingId, day('02', '05'))
  const seen = await planCancel(bookingId, 'cancel', MONDAY)
  expect(await cancelBooking({ bookingId, how: 'cancel', seen }, RENTER, MONDAY)).toMatchObject({ ok: true })
  expect(await isOverdue(bookingId)).toBe(false)
  expect(await undoUnpaidChange(bookingId, LATER)).toBeNull()
  expect((await bookingOf(bookingId)).state).toBe('CANCELLED')
})

it('cancelled in the same moment: one of the two, and the gear is free or on the old dates', async () => {
  const bookingId = await take(day('02', '03'))
  await takeUnpaid(bookingId, day('02', '05'))
  const seen = await planCancel(bookingId, 'cancel', LATER)
  await Promise.all([
    undoUnpaidChange(bookingId, LATER),
    cancelBooking({ bookingId, how: 'cancel', seen }, RENTER, LATER),
  ])
  const { state } = await bookingOf(bookingId)
  expect(await freeHere(day('05'))).toBe(2)
  expect(await freeHere(day('02'))).toBe(state === 'CANCELLED' ? 2 : 1)
  expect(await owedFor(bookingId)).toBe(0)
})

it('two workers at once put it back once', async () => {
  const bookingId = await take(day('02', '03'))
  await takeUnpaid(bookingId, day('02', '05'))
  const answers = await Promise.all(Array.from({ length: 5 }, () => undoUnpaidChange(bookingId, LATER)))
  expect(answers).toContain('PUT_BACK')
  expect(await prisma.amendment.count({ where: { bookingId } })).toBe(2)
  expect(await prisma.notice.count({ where: { bookingId, kind: 'dates-put-back' } })).toBe(1)
  expect((await bookingOf(bookingId)).period).toEqual(day('02', '03'))
})

describe('the old dates are taken by now', () => {
  it('nothing is changed but the deadline, once, and it stands in the history', async () => {
    const bookingId = await take(day('02', '03'))
    await takeUnpaid(bookingId, day('09', '12'))
    await take(day('02', '03'))
    await take(day('02', '03'))
    const before = await bookingOf(bookingId)
    const answers = await Promise.all([1, 2, 3].map(() => undoUnpaidChange(bookingId, LATER)))
    expect(answers.filter((answer) => answer === 'NOT_PUT_BACK')).toHaveLength(1)
    expect(await bookingOf(bookingId)).toMatchObject({ period: before.period, agreed: before.agreed })
    expect((await lastChange(bookingId)).notPutBackAt).toEqual(LATER)
    expect(await isOverdue(bookingId)).toBe(false)
    expect(await owedFor(bookingId)).toBeGreaterThan(0)
    const deeds = await prisma.logbookEntry.findMany({
      where: { bookingId, what: 'booking.dates-not-put-back' },
    })
    expect(deeds).toHaveLength(1)
    expect(deeds[0]).toMatchObject({
      actorKind: 'CLOCK',
      facts: { was: expect.any(String), is: expect.any(String) },
    })
  })

  it('gear that is in the workshop then is in the way, too; changed once more there is time anew', async () => {
    const bookingId = await take(day('02', '03'))
    await takeUnpaid(bookingId, day('09', '12'))
    for (const asset of [await bookedAsset(bookingId), other(await bookedAsset(bookingId))])
      expect(await block(asset, day('02', '03'))).toMatchObject({ ok: true })
    expect(await undoUnpaidChange(bookingId, LATER)).toBe('NOT_PUT_BACK')
    await takeUnpaid(bookingId, day('09', '15'), LATER)
    expect(await lastChange(bookingId)).toMatchObject({
      ...{ payUntil: addMinutes(LATER, 60 * OWN_CHANGE_PAY_HOURS), notPutBackAt: null },
      fallbackFromAt: day('02').from,
    })
  })
})

it('Postgres keeps a deadline whole, to the renter’s own changes, and for good', async () => {
  const bookingId = await take(day('04', '05'))
  const dates = { wasFromAt: day('04').from, wasUntilAt: day('05').until, fromAt: day('06').from }
  const rest = { untilAt: day('07').until, differenceMinor: 1, agreedMinor: 1, currency: 'NOK', quote: {} }
  const data = { ...dates, ...rest, bookingId, overridden: [], actorName: 'Ingrid', createdAt: MONDAY }
  const write = (more: object) =>
    prisma.amendment.create({ data: { ...data, requestId: randomUUID(), ...more } })
  const mine = { byRenter: true, cancelPercent: 100 }
  const whole = {
    payUntil: LATER,
    fallbackFromAt: day('04').from,
    fallbackUntilAt: day('05').until,
    fallbackMinor: 1,
  }
  for (const name of Object.keys(whole))
    await expect(write({ ...mine, ...whole, [name]: null })).rejects.toThrow('amendment_fallback')
  await expect(write(whole)).rejects.toThrow('amendment_fallback')
  await expect(write({ ...mine, ...whole, fallbackMinor: 0 })).rejects.toThrow('amendment_fallback')
  await expect(write({ ...mine, ...whole, fallbackUntilAt: day('04').from })).rejects.toThrow(
    'amendment_fallback',
  )
  await expect(write({ ...mine, notPutBackAt: LATER })).rejects.toThrow('amendment_fallback')
  await expect(write({ ...mine, byClock: true })).rejects.toThrow('amendment_by_clock')
  const { id } = await write({ ...mine, ...whole })
  const update = (more: object) => prisma.amendment.update({ where: { id }, data: more })
  await expect(update({ payUntil: null })).rejects.toThrow()
  await expect(update({ notPutBackAt: LATER, fallbackMinor: 2 })).rejects.toThrow()
  await update({ notPutBackAt: LATER })
  await expect(update({ notPutBackAt: null })).rejects.toThrow()
})
