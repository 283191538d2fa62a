import pg from 'pg'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { prisma } from '@/lib/db'
import { cast } from '@/prisma/cast'
import { between, local } from '@/test/book-gear'
import { freshStock, SIZE, stockOf, take } from '@/test/trail-bikes'
import { CALENDAR_DAYS, findCalendar } from './find-calendar'
import { findLocation } from './find-locations'

beforeEach(freshStock)

// A Monday; the shop in Bergen is open from nine on.
const AT = local('2027-03-01 08:00')

async function calendar(locationId: string = cast.bergen.id, variantIds: string[] = [SIZE], at = AT) {
  const location = await findLocation(locationId)
  if (!location) throw new Error('There is no such shop.')
  return findCalendar(prisma, { variantIds, location }, at)
}
const stateOn = async (day: string) => {
  const found = (await calendar()).find((one) => one.day === `2027-03-${day}`)
  return [found?.state, found?.free]
}

describe('the calendar of a product', () => {
  it('says free, few, full and closed, each for the hours of its own day', async () => {
    await stockOf(3)
    expect(await stateOn('03')).toEqual(['free', 3])
    await take(between('2027-03-03 09:00', '2027-03-03 18:00'))
    expect(await stateOn('03')).toEqual(['few', 2])
    await take(between('2027-03-02 12:00', '2027-03-05 12:00'))
    await take(between('2027-03-02 12:00', '2027-03-05 12:00'))
    expect(await stateOn('03')).toEqual(['full', 0])
    expect(await stateOn('05')).toEqual(['few', 1])
    expect(await stateOn('06')).toEqual(['free', 3])
  })

  it('does not call a day full on which gear comes back in time for somebody', async () => {
    await stockOf(1)
    await take(between('2027-03-02 09:00', '2027-03-03 12:00'))
    expect(await stateOn('02')).toEqual(['full', 0])
    expect(await stateOn('03')).toEqual(['few', 0])
  })

  it('covers the same days everywhere, and says closed where a shop is', async () => {
    const days = await calendar(cast.flam.id)
    expect(days).toHaveLength(CALENDAR_DAYS)
    expect(days[0]).toMatchObject({ day: '2027-03-01', state: 'closed' })
  })

  it('asks one query, however many products it is about', async () => {
    const location = await findLocation(cast.bergen.id)
    const variantIds = (await prisma.variant.findMany({ select: { id: true } })).map(({ id }) => id)
    const asked = vi.spyOn(pg.Client.prototype, 'query')
    const days = await findCalendar(prisma, { variantIds, location: location! }, AT)
    expect(asked.mock.calls).toHaveLength(1)
    asked.mockRestore()
    expect(days.some(({ state }) => state === 'free')).toBe(true)
  })
})
