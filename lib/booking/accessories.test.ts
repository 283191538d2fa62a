import { randomUUID } from 'node:crypto'
import { beforeAll, beforeEach, expect, it } from 'vitest'
import { changeAccessories } from '@/lib/catalogue/change-accessories'
import { changeSupply } from '@/lib/catalogue/change-supply'
import { publishProduct } from '@/lib/catalogue/publish-product'
import { saveProduct } from '@/lib/catalogue/save-product'
import { saveVariant } from '@/lib/catalogue/save-variant'
import { prisma } from '@/lib/db'
import { addMinutes } from '@/lib/period'
import { cast } from '@/prisma/cast'
import { between, bookGear, MONDAY } from '@/test/book-gear'
import { INGRID } from '@/test/cargo-bikes'
import { cancelBooking } from './cancel-booking'
import { HOLD_MINUTES } from './hold'
import { lapseHolds } from './lapse'
import { quote } from './quote'
import { reviveBooking } from './revive-booking'

const DAY = between('2027-04-10 10:00', '2027-04-11 10:00')
const { bergen, cityBike, childSeat } = cast
const HELMET = 'child-helmet'
const WAX = { id: '', variantId: '' }

beforeAll(async () => {
  Object.assign(WAX, await somethingSold())
  const offers = [
    { accessoryId: HELMET, included: true, most: 1 },
    { accessoryId: childSeat.id, included: false, most: 1 },
    { accessoryId: WAX.id, included: false, most: 3 },
  ]
  expect(await changeAccessories(cityBike.id, offers, INGRID, MONDAY)).toMatchObject({ ok: true })
  await prisma.product.update({ where: { id: HELMET }, data: { onlyWith: true } })
})
beforeEach(async () => {
  await prisma.allocation.updateMany({ data: { live: false } })
  await prisma.booking.updateMany({ where: { state: 'HELD' }, data: { state: 'LAPSED', holdUntil: null } })
  await prisma.bookingLine.updateMany({ data: { piecesTaken: 0 } })
  await prisma.supply.updateMany({ data: { pieces: 3 } })
})

const UNMEASURED = { fitsFrom: null, fitsUntil: null }

async function somethingSold() {
  const words = { summary: 'For the chain.', description: 'Keeps it running.', illustration: 'helmet' }
  const money = { depositMinor: 0, vatRateBp: 2500, pieceMinor: 60_00 }
  const about = { slug: 'chain-wax', name: 'Chain wax', category: 'bike', style: 'wax', position: 99 }
  const input = {
    id: null,
    kind: 'SOLD' as const,
    onlyWith: true,
    sizedBy: null,
    ...about,
    ...words,
    ...money,
  }
  const saved = await saveProduct(input, INGRID, MONDAY)
  const id = saved?.ok ? saved.value.id : ''
  const size = { id: null, productId: id, name: 'Tin', hint: '', ...UNMEASURED, position: 0 }
  const variant = await saveVariant(size, INGRID, MONDAY)
  const variantId = variant?.ok ? variant.value.id : ''
  await changeSupply({ variantId, locationId: bergen.id }, 3, INGRID, MONDAY)
  expect(await publishProduct(id, INGRID, MONDAY)).toMatchObject({ ok: true })
  return { id, variantId }
}

const bikes = (quantity: number) => ({ variantId: cityBike.m, quantity })
const helmets = (size: string, quantity: number) => ({ variantId: `${HELMET}-${size}`, quantity })
const tins = (quantity: number) => ({ variantId: WAX.variantId, quantity })
const asked = (...lines: { variantId: string; quantity: number }[]) =>
  quote({ locationId: bergen.id, period: DAY, lines }, MONDAY)
const renter = (turn: number) => ({ ...cast.maja, email: `renter-${turn}@example.com` })
const piecesLeft = async () =>
  (await prisma.supply.findFirstOrThrow({ where: { variantId: WAX.variantId } })).pieces

it('an accessory that is included costs nothing and has no deposit, for as many as go along', async () => {
  const two = await asked(bikes(2), helmets('xs', 1), helmets('s', 1))
  expect(two).toMatchObject({ value: { quote: { rentMinor: 200_00, depositMinor: 1000_00 } } })
  if (!two.ok) return
  expect(two.value.quote.lines[1]).toMatchObject({ included: 1, rentMinor: 0, depositMinor: 0, trace: [] })
  expect(await asked(bikes(1), helmets('xs', 1), helmets('s', 1))).toMatchObject({
    code: 'only-with',
    facts: { most: 1 },
  })
  expect(await asked(helmets('xs', 1))).toMatchObject({ code: 'only-with', facts: { most: 0 } })
})

it('one with a price of its own is rented as always, and what is sold is paid by the piece', async () => {
  const answer = await asked(bikes(1), { variantId: childSeat.only, quantity: 1 }, tins(2))
  expect(answer).toMatchObject({
    value: {
      quote: {
        rentMinor: 100_00 + childSeat.dayMinor + 120_00,
        depositMinor: 500_00 + childSeat.depositMinor,
        lines: [{}, {}, { isSold: true, rentEachMinor: 60_00, rentMinor: 120_00, depositMinor: 0 }],
      },
    },
  })
  expect(await asked(bikes(1), tins(4))).toMatchObject({ code: 'only-with' })
})

it('accessories go through the allocator, and no gateway is asked for a line of nothing', async () => {
  const booked = await bookGear({ period: DAY, lines: [bikes(1), helmets('xs', 1), tins(1)] })
  if (!booked.ok) throw new Error(booked.code)
  const { bookingId, paymentId } = booked.value
  expect(await prisma.allocation.count({ where: { live: true, line: { bookingId } } })).toBe(2)
  const lines = await prisma.paymentLine.findMany({ where: { paymentId, purpose: 'RENT' } })
  expect(lines.map(({ description }) => description)).toEqual(['City bike, M', 'Chain wax'])
  const many = Array.from({ length: 5 }, (_, turn) =>
    bookGear({ period: DAY, lines: [bikes(1), helmets('xs', 1)], contact: renter(turn) }),
  )
  // Three of the size in Bergen, one of them taken.
  expect((await Promise.all(many)).filter(({ ok }) => ok)).toHaveLength(2)
})

it('three tins go to three of eight buyers, and the rest hear how many are left', async () => {
  const answers = await Promise.all(
    Array.from({ length: 8 }, (_, turn) =>
      bookGear({
        period: between(`2027-06-${20 + turn} 10:00`, `2027-06-${20 + turn} 18:00`),
        lines: [bikes(1), tins(1)],
        contact: renter(turn),
      }),
    ),
  )
  expect(answers.filter(({ ok }) => ok)).toHaveLength(3)
  const no = answers.find((answer) => !answer.ok)
  expect(no).toMatchObject({ code: 'dates-taken', facts: { why: 'sold-out', units: 0, wanted: 1 } })
  expect(await piecesLeft()).toBe(0)
  // A booking that failed took nothing, its bike neither.
  expect(await prisma.allocation.count({ where: { live: true } })).toBe(3)
}, 60_000)

it('pieces come back when the hold lapses or is given up, once, and are taken again when money comes late', async () => {
  const booked = await bookGear({ period: DAY, lines: [bikes(1), tins(2)] })
  if (!booked.ok) throw new Error(booked.code)
  const { bookingId } = booked.value
  expect(await piecesLeft()).toBe(1)
  const later = addMinutes(MONDAY, HOLD_MINUTES + 1)
  await lapseHolds({ at: later })
  await lapseHolds({ at: later })
  expect(await piecesLeft()).toBe(3)
  expect(await prisma.$transaction((tx) => reviveBooking(tx, bookingId, later))).toBe(true)
  expect(await piecesLeft()).toBe(1)
  await prisma.booking.update({ where: { id: bookingId }, data: { state: 'CONFIRMED' } })
  const ask = { bookingId, how: 'cancel' as const, seen: { backMinor: 0, keptMinor: 0 } }
  expect(await cancelBooking(ask, INGRID, later)).toMatchObject({ ok: true })
  expect(await piecesLeft()).toBe(3)
})

it('a hold that ran out gives its pieces to whoever wants them next', async () => {
  await bookGear({ period: DAY, lines: [bikes(1), tins(3)] })
  const at = addMinutes(MONDAY, HOLD_MINUTES + 1)
  const period = between('2027-06-10 10:00', '2027-06-11 10:00')
  const next = await bookGear({ period, lines: [bikes(1), tins(3)], contact: renter(1), at })
  expect(next).toMatchObject({ ok: true })
})

it('a kit whose contents changed comes back as it was booked when its money comes late', async () => {
  const kit = { id: randomUUID(), name: 'Kit', hint: '', position: 9, productId: cityBike.id }
  await prisma.variant.create({ data: kit })
  await prisma.kitComponent.create({ data: { kitId: kit.id, componentId: childSeat.only, quantity: 1 } })
  const booked = await bookGear({ period: DAY, lines: [{ variantId: kit.id, quantity: 2 }] })
  if (!booked.ok) throw new Error(booked.code)
  const { bookingId } = booked.value
  await lapseHolds({ at: addMinutes(MONDAY, HOLD_MINUTES + 1) })
  await prisma.kitComponent.updateMany({ where: { kitId: kit.id }, data: { quantity: 2 } })
  expect(await prisma.$transaction((tx) => reviveBooking(tx, bookingId, MONDAY))).toBe(true)
  expect(await prisma.allocation.count({ where: { live: true, line: { bookingId } } })).toBe(2)
})
