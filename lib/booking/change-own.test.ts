import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { prisma } from '@/lib/db'
import { cast } from '@/prisma/cast'
import { local, MONDAY } from '@/test/book-gear'
import { bookedAsset, day, HERE, numberOf, take, twoCargoBikes } from '@/test/cargo-bikes'
import { change, DURING, out } from '@/test/change-dates'
import { changeOwn, RENTER, shownOwn } from '@/test/change-own'
import { allBack } from '@/test/gear-back'
import { HOUSE_POLICY, policyNow } from './cancellation-policy'
import { changePeriod } from './change-period'
import { foreseeOwnChange } from './foresee-own-change'

beforeEach(allBack)
beforeEach(twoCargoBikes)
afterEach(() => prisma.rentalRule.deleteMany({ where: { productId: cast.cargoBike.id } }))

const periodOf = async (id: string) => {
  const { fromAt, untilAt } = await prisma.booking.findUniqueOrThrow({ where: { id } })
  return { from: fromAt, until: untilAt }
}
const rule = (data: { noticeMinutes?: number; longestMinutes?: number; startMinutes?: number[] }) =>
  prisma.rentalRule.create({ data: { productId: cast.cargoBike.id, ...data } })

describe('the renter changes the dates until the rental begins', () => {
  it('both ends, later or earlier, and the change says that it was the renter, without a name', async () => {
    const bookingId = await take(day('02', '04'))
    expect(await changeOwn(bookingId, day('10', '12'))).toMatchObject({ ok: true })
    expect(await periodOf(bookingId)).toEqual(day('10', '12'))
    const [amendment] = await prisma.amendment.findMany({ where: { bookingId } })
    expect(amendment).toMatchObject({
      ...{ wasFromAt: day('02').from, fromAt: day('10').from, byRenter: true, actorId: null },
      ...{ actorName: 'The renter', cancelPercent: 100, keptMinor: 0, overridden: [] },
    })
    const told = await prisma.notice.findFirstOrThrow({ where: { bookingId, kind: 'booking-changed' } })
    expect(told.facts).toMatchObject({ byRenter: true })
  })

  it('not once it has begun, nor before it is paid, nor when it is over', async () => {
    const bookingId = await take(day('02', '04'))
    expect(await changeOwn(bookingId, day('10'), day('02').from)).toMatchObject({
      code: 'too-late-to-change',
    })
    await out(bookingId)
    expect(
      await changeOwn(bookingId, { from: day('02').from, until: day('06').until }, DURING),
    ).toMatchObject({ code: 'too-late-to-change' })
    await prisma.booking.update({ where: { id: bookingId }, data: { state: 'HELD' } })
    expect(await changeOwn(bookingId, day('10'))).toMatchObject({ code: 'wrong-state' })
  })

  it('staff’s ways are staff’s: a renter cannot let a difference go', async () => {
    const bookingId = await take(day('02', '04'))
    const shown = await shownOwn(bookingId, day('02', '05'))
    if (!shown.ok) throw new Error(shown.code)
    await expect(changePeriod({ ...shown.value, way: 'WAIVE' }, RENTER, MONDAY)).rejects.toThrow()
  })
})

describe('the rules of the web bind the renter', () => {
  it('closed hours are refused with the next opening, and staff may give them', async () => {
    const bookingId = await take(day('02', '04'))
    const night = { from: day('02').from, until: local('2027-03-05 03:00') }
    expect(await changeOwn(bookingId, night)).toMatchObject({
      code: 'closed-then',
      facts: { end: 'return', nextOpening: expect.any(String) },
    })
    expect(await change(bookingId, night)).toMatchObject({ ok: true })
  })

  it('notice, lengths and times of day, with the nearest that keeps them', async () => {
    const bookingId = await take(day('02', '04'))
    await rule({ noticeMinutes: 3 * 24 * 60, longestMinutes: 4 * 24 * 60, startMinutes: [600, 720] })
    const late = local('2027-03-01 12:00')
    expect(await changeOwn(bookingId, day('03', '05'), late)).toMatchObject({ code: 'notice-too-short' })
    expect(await changeOwn(bookingId, day('02', '08'), late)).toMatchObject({
      code: 'rental-too-long',
      facts: { betterFrom: day('02').from.toISOString() },
    })
    const odd = { from: local('2027-03-10 11:00'), until: day('11').until }
    expect(await changeOwn(bookingId, odd, late)).toMatchObject({ code: 'start-not-offered' })
    // A start that stays was early enough when it was chosen.
    expect(await changeOwn(bookingId, day('02', '05'), late)).toMatchObject({ ok: true })
  })

  it('what is kept for the desk is not the renter’s to take', async () => {
    const bookingId = await take(day('02', '04'))
    await take(day('08', '10'))
    await prisma.stock.update({ where: { variantId_locationId: HERE }, data: { keptFromWeb: 1 } })
    expect(await changeOwn(bookingId, day('09', '10'))).toMatchObject({
      code: 'not-free-then',
      facts: { why: 'kept-for-desk' },
    })
    expect(await changeOwn(bookingId, day('11', '12'))).toMatchObject({ ok: true })
    expect(await change(bookingId, day('09', '10'))).toMatchObject({ ok: true })
  })
})

describe('where it is not free', () => {
  it('pain 44 the renter hears when it is, and not who has it; both suggestions can be taken', async () => {
    const bookingId = await take(day('02', '03'))
    const others = [await take(day('05', '08')), await take(day('05', '08'))]
    const no = await changeOwn(bookingId, day('02', '05'))
    expect(no).toMatchObject({
      ...{ ok: false, code: 'not-free-then' },
      facts: { why: 'full', longestUntil: day('05').from.toISOString() },
    })
    if (no.ok) return
    const said = JSON.stringify(no.facts)
    for (const other of others) expect(said).not.toContain(await numberOf(other))
    expect(said).not.toContain('CARGO')
    expect(await periodOf(bookingId)).toEqual(day('02', '03'))
    const { betterFrom, betterUntil, longestUntil } = no.facts
    const better = { from: new Date(String(betterFrom)), until: new Date(String(betterUntil)) }
    expect(+better.until - +better.from).toBe(+day('02', '05').until - +day('02', '05').from)
    expect(await shownOwn(bookingId, better)).toMatchObject({ ok: true })
    const longest = { from: day('02').from, until: new Date(String(longestUntil)) }
    expect(await changeOwn(bookingId, longest)).toMatchObject({ ok: true })
  })

  it('the gear that the booking holds itself is in nobody’s way', async () => {
    const [one, two] = [await take(day('02', '06')), await take(day('02', '06'))]
    expect(await changeOwn(one, day('04', '08'))).toMatchObject({ ok: true })
    expect(await changeOwn(two, day('05', '08'))).toMatchObject({ ok: true })
    expect(await bookedAsset(one)).not.toBe(await bookedAsset(two))
  })
})

describe('what was shown is what is done', () => {
  it('something else is shown again, and nothing is done', async () => {
    const bookingId = await take(day('02', '04'))
    const shown = await shownOwn(bookingId, day('02', '05'))
    if (!shown.ok) throw new Error(shown.code)
    expect(await changePeriod({ ...shown.value, seen: 'NOTHING 0 0 0' }, RENTER, MONDAY)).toMatchObject({
      code: 'change-differs',
    })
    expect(await periodOf(bookingId)).toEqual(day('02', '04'))
    expect(await changePeriod(shown.value, RENTER, MONDAY)).toMatchObject({ ok: true })
  })

  it('two tabs pressed at once with different dates: one change, and the other is told', async () => {
    const bookingId = await take(day('02', '03'))
    const shown = [await shownOwn(bookingId, day('02', '04')), await shownOwn(bookingId, day('02', '05'))]
    const answers = await Promise.all(
      shown.map((one) => (one.ok ? changePeriod(one.value, RENTER, MONDAY) : Promise.resolve(one))),
    )
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(answers.find(({ ok }) => !ok)).toMatchObject({ code: 'change-differs' })
    expect(await prisma.amendment.count({ where: { bookingId } })).toBe(1)
    expect(await prisma.paymentRequest.count({ where: { bookingId, withdrawnAt: null } })).toBe(1)
  })

  it('two renters who want the last free days at once: one has them', async () => {
    const [one, two] = [await take(day('02', '03')), await take(day('02', '03'))]
    await take(day('10', '12'))
    const answers = await Promise.all([one, two].map((id) => changeOwn(id, day('10', '12'))))
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(answers.find(({ ok }) => !ok)).toMatchObject({ code: 'not-free-then' })
  })

  it('the same request again changes nothing more, and does not stand for other dates', async () => {
    const bookingId = await take(day('02', '04'))
    const shown = await shownOwn(bookingId, day('02', '05'))
    if (!shown.ok) throw new Error(shown.code)
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => changePeriod(shown.value, RENTER, MONDAY)),
    )
    expect(answers.every(({ ok }) => ok)).toBe(true)
    expect(await prisma.amendment.count({ where: { bookingId } })).toBe(1)
    expect(await changePeriod({ ...shown.value, period: day('02', '03') }, RENTER, MONDAY)).toMatchObject({
      code: 'request-reused',
    })
    const other = await take(day('23'))
    expect(await changePeriod({ ...shown.value, bookingId: other }, RENTER, MONDAY)).toMatchObject({
      code: 'request-reused',
    })
  })
})

describe('putting a rental off gives no more back than cancelling did', () => {
  const promised = (bookingId: string) =>
    prisma.booking.update({ where: { id: bookingId }, data: { cancellation: HOUSE_POLICY } })
  const policyOf = async (id: string) =>
    policyNow(await prisma.booking.findUniqueOrThrow({ where: { id }, include: { amendments: true } }))

  it('changed while half went back: half from then on, however far away it is; and the page says so before', async () => {
    const bookingId = await take(day('04', '05'))
    await promised(bookingId)
    const thirtyHoursBefore = local('2027-03-03 04:00')
    const seen = await foreseeOwnChange({ bookingId, period: day('23', '24') }, thirtyHoursBefore)
    const half = [{ hoursBefore: 24, percent: 50 }]
    expect(seen).toMatchObject({ ok: true, value: { percent: 50, policy: { steps: half } } })
    expect(await changeOwn(bookingId, day('23', '24'), thirtyHoursBefore)).toMatchObject({ ok: true })
    expect((await policyOf(bookingId)).steps).toEqual(half)
    // Changed again, weeks ahead: it does not rise again.
    expect(await changeOwn(bookingId, day('24', '25'), local('2027-03-05 12:00'))).toMatchObject({ ok: true })
    expect((await policyOf(bookingId)).steps).toEqual(half)
  })

  it('changed while nothing went back: nothing does', async () => {
    const bookingId = await take(day('04', '05'))
    await promised(bookingId)
    expect(await changeOwn(bookingId, day('23', '24'), local('2027-03-04 01:00'))).toMatchObject({ ok: true })
    expect((await policyOf(bookingId)).steps).toEqual([])
  })

  it('what staff change leaves the terms as they were promised', async () => {
    const bookingId = await take(day('04', '05'))
    await promised(bookingId)
    expect(await change(bookingId, day('23', '24'), local('2027-03-04 01:00'))).toMatchObject({ ok: true })
    expect(await policyOf(bookingId)).toEqual(HOUSE_POLICY)
  })

  it('Postgres keeps what a renter changed whole', async () => {
    const bookingId = await take(day('04', '05'))
    const dates = { wasFromAt: day('04').from, wasUntilAt: day('05').until, fromAt: day('06').from }
    const rest = { untilAt: day('07').until, differenceMinor: 0, agreedMinor: 0, currency: 'NOK', quote: {} }
    const data = { ...dates, ...rest, bookingId, overridden: [], actorName: 'Ingrid', createdAt: MONDAY }
    const write = (more: object) =>
      prisma.amendment.create({ data: { ...data, requestId: randomUUID(), ...more } })
    await expect(write({ byRenter: true })).rejects.toThrow('amendment_by_terms')
    await expect(write({ keptMinor: 1 })).rejects.toThrow('amendment_by_terms')
    await expect(write({ byRenter: true, cancelPercent: 101 })).rejects.toThrow('amendment_by_terms')
  })
})
