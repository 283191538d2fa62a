import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { prisma } from '@/lib/db'
import { addMinutes } from '@/lib/period'
import { cast } from '@/prisma/cast'
import { between, bookGear, MONDAY } from '@/test/book-gear'
import { MOST_HOLDS, MOST_HOLDS_FROM } from './hoarding'
import { HOLD_MINUTES } from './hold'
import { lapseHolds } from './lapse'

const DAY = between('2026-11-28 10:00', '2026-11-29 10:00')
const lines = [{ variantId: cast.cityBike.m, quantity: 1 }]

beforeAll(async () => {
  await prisma.asset.createMany({
    data: Array.from({ length: MOST_HOLDS_FROM }, (_, n) => {
      const place = { variantId: cast.cityBike.m, locationId: cast.bergen.id }
      return { id: `more-${n}`, code: `MORE-${n}`, state: 'READY' as const, ...place }
    }),
  })
})
beforeEach(async () => {
  await prisma.allocation.updateMany({ data: { live: false } })
  await prisma.booking.updateMany({ data: { state: 'LAPSED', heldFrom: null } })
})

const contact = (email: string) => ({ name: 'Somebody', email, phone: '+47 40 00 00 09' })
const hold = (email: string, { at = MONDAY, address = '192.0.2.1' } = {}) =>
  bookGear({ period: DAY, lines, at, contact: contact(email), address })

describe('nobody holds the whole shop without paying', () => {
  it('an e-mail address has so many unpaid bookings and no more, until one of them lapses', async () => {
    for (let turn = 0; turn < MOST_HOLDS; turn++)
      expect(await hold('one@example.com', { address: `192.0.2.${turn}` })).toMatchObject({ ok: true })
    expect(await hold('One@Example.com', { address: '192.0.2.99' })).toMatchObject({
      ok: false,
      code: 'too-many-holds',
      facts: { most: MOST_HOLDS, minutes: HOLD_MINUTES },
    })
    expect(await hold('other@example.com')).toMatchObject({ ok: true })
    expect(await hold('one@example.com', { at: addMinutes(MONDAY, HOLD_MINUTES) })).toMatchObject({
      ok: true,
    })
  })

  it('nor does a network address, whatever e-mail addresses it makes up; it is forgotten when the hold ends', async () => {
    for (let turn = 0; turn < MOST_HOLDS_FROM; turn++)
      expect(await hold(`guest-${turn}@example.com`)).toMatchObject({ ok: true })
    expect(await hold('guest-x@example.com')).toMatchObject({ code: 'too-many-holds' })
    expect(await hold('guest-x@example.com', { address: '192.0.2.2' })).toMatchObject({ ok: true })
    await lapseHolds({ at: addMinutes(MONDAY, HOLD_MINUTES + 1) })
    expect(await prisma.booking.count({ where: { heldFrom: { not: null }, state: 'LAPSED' } })).toBe(0)
  })
})
