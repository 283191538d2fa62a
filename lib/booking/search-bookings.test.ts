import { beforeAll, describe, expect, it } from 'vitest'
import { cast } from '@/prisma/cast'
import { between, bookGear } from '@/test/book-gear'
import { findBookingsOf } from './find-bookings'
import { searchBookings } from './search-bookings'

const DAY = between('2026-11-28 10:00', '2026-11-29 10:00')
const numbers: Record<string, string> = {}

beforeAll(async () => {
  const wishes = {
    maja: { contact: cast.maja, lines: [{ variantId: cast.trailBike.m, quantity: 1 }] },
    tomas: {
      contact: { ...cast.tomas, email: ' Tomas@Example.com ' },
      lines: [{ variantId: cast.cityBike.m, quantity: 1 }],
    },
    percent: { contact: { name: '100% Sport_AS', email: 'x@example.org', phone: '+47 22 00 11 22' } },
  }
  for (const [who, wish] of Object.entries(wishes)) {
    const booked = await bookGear({ period: DAY, ...wish })
    numbers[who] = booked.ok ? booked.value.number : ''
  }
})

const found = async (text: string) => (await searchBookings(text)).map((row) => row.number)

describe('searching bookings', () => {
  it.each([
    ['the number as it is said on the phone', () => numbers.maja!.replace('-', ' ').toLowerCase(), ['maja']],
    ['the beginning of a number', () => numbers.tomas!.slice(0, 6), ['tomas']],
    ['part of a name, in any case', () => 'ØDEG', ['maja']],
    ['part of an e-mail', () => 'tomas@', ['tomas']],
    ['a phone number without its spaces', () => '+4740000001', ['maja']],
    ['the code on the gear', () => 'bgo-tb-m-01', ['maja']],
    ['a sign that means something to the database', () => '0% sport_', ['percent']],
    ['such a sign alone', () => '%%', []],
    ['nobody', () => 'nobody at all', []],
    ['too little', () => 'a', []],
    ['nothing', () => '  ', []],
  ])('finds by %s', async (_title, text, who) => {
    expect(await found(text())).toEqual(who.map((name) => numbers[name]))
  })

  it('finds all of one renter by e-mail, however it was written', async () => {
    const rows = await findBookingsOf('TOMAS@example.com')
    expect(rows.map((row) => row.number)).toEqual([numbers.tomas])
  })
})
