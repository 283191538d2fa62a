import { beforeAll, describe, expect, it, test } from 'vitest'
import { prisma } from '@/lib/db'
import { env } from '@/lib/env'
import { addMinutes } from '@/lib/period'
import { bookingUrl } from '@/lib/private-link'
import { cast } from '@/prisma/cast'
import { between, bookGear, MONDAY } from '@/test/book-gear'
import { HOLD_MINUTES } from './hold'
import { lookUp } from './look-up'
import { readScan } from './read-scan'

const OWN = 'https://shop.example.no'

test.each([
  ['https://shop.example.no/b/K7Q-4MX2/abcDEF', { kind: 'link', number: 'K7Q-4MX2', key: 'abcDEF' }],
  ['https://SHOP.example.no/b/k7q-4mx2/abc/return', { kind: 'link', number: 'K7Q-4MX2', key: 'abc' }],
  ['https://other.example.no/b/K7Q-4MX2/abcDEF', { kind: 'foreign', shop: 'other.example.no' }],
  ['http://shop.example.no/b/K7Q-4MX2/abc', { kind: 'foreign', shop: 'shop.example.no' }],
  ['https://shop.example.no/gear', { kind: 'code', code: 'https://shop.example.no/gear' }],
  [' k7q 4mx2 ', { kind: 'number', number: 'K7Q-4MX2' }],
  ['bgo-cb-m-01', { kind: 'code', code: 'bgo-cb-m-01' }],
  ['Anne-Marie', { kind: 'words' }],
  ['+47 40 00 00 01', { kind: 'words' }],
  ['maja@example.com', { kind: 'words' }],
  ['https://', { kind: 'words' }],
])('reads %s', (text, scan) => {
  expect(readScan(text, OWN)).toEqual(scan)
})

describe('looking something up', () => {
  let maja = { number: '', bookingId: '' }
  let code = ''
  beforeAll(async () => {
    // The only one of its size, so that its label is known.
    const booked = await bookGear({
      period: between('2026-11-28 10:00', '2026-11-29 10:00'),
      lines: [{ variantId: cast.trailBike.m, quantity: 1 }],
    })
    if (!booked.ok) throw new Error(booked.code)
    maja = booked.value
    code = (
      await prisma.asset.findFirstOrThrow({ where: { variantId: cast.trailBike.m, locationId: 'bergen' } })
    ).code
  })
  const url = () => bookingUrl({ id: maja.bookingId, number: maja.number, linkTurn: 0 })

  it('pain 64 leads from the signed code straight to its booking, and not from one that somebody made up', async () => {
    expect(await lookUp(url(), MONDAY)).toEqual({ kind: 'booking', number: maja.number })
    expect(await lookUp(`${url().slice(0, -3)}AAA`, MONDAY)).toEqual({ kind: 'not-genuine' })
    const nobodys = new URL('/b/BBB-BBBB/abc', env().APP_URL).href
    expect(await lookUp(nobodys, MONDAY)).toEqual({ kind: 'not-genuine' })
  })

  it('leads from the label on the gear to who has it or will have it, else to the gear itself', async () => {
    expect(await lookUp(code.toLowerCase(), MONDAY)).toEqual({ kind: 'booking', number: maja.number })
    const later = addMinutes(MONDAY, HOLD_MINUTES + 1)
    expect(await lookUp(code, later)).toEqual({ kind: 'gear', code })
    await prisma.booking.update({ where: { id: maja.bookingId }, data: { state: 'OUT', holdUntil: null } })
    expect(await lookUp(code, later)).toEqual({ kind: 'booking', number: maja.number })
  })

  it('names a code that nobody has, and the shop that another one is of', async () => {
    expect(await lookUp('BGO-XX-99', MONDAY)).toEqual({ kind: 'no-such-code', code: 'BGO-XX-99' })
    expect(await lookUp('CCC-CCCC', MONDAY)).toEqual({ kind: 'no-such-code', code: 'CCC-CCCC' })
    expect(await lookUp('https://rent.example/b/CCC-CCCC/x', MONDAY)).toEqual({
      kind: 'not-ours',
      shop: 'rent.example',
    })
  })

  it('lists the bookings that words are in', async () => {
    const { rows } = (await lookUp('ødeg', MONDAY)) as { rows: { number: string }[] }
    expect(rows.map(({ number }) => number)).toEqual([maja.number])
    expect(await lookUp('nobody at all', MONDAY)).toEqual({ kind: 'rows', rows: [] })
  })
})
