import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { now } from '@/lib/clock'
import { prisma } from '@/lib/db'
import { addMinutes } from '@/lib/period'
import { performAll } from '@/lib/settlement/perform-all'
import { bikeRequest, booksOf, MAJA } from '@/test/stage'
import { openWorld, type World } from '@/test/world'
import { book } from './book'
import type { BookInput } from './booking-request'
import { HOLD_MINUTES } from './hold'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const wish = async () => bikeRequest({ oncePerWish: true })

/** Another tab: the same wish under a name of its own. */
async function fromTab(input: BookInput, changes: Partial<BookInput> = {}, at?: Date) {
  const booked = await book({ ...input, ...changes, requestId: randomUUID() }, MAJA, at ?? (await now()))
  if (!booked.ok) throw new Error(booked.code)
  return booked.value
}

test('C4 #33 the same wish from eight tabs at once is one booking, one piece of gear and one payment', async () => {
  const input = await wish()
  const at = await now()
  const tabs = await Promise.all(Array.from({ length: 8 }, () => fromTab(input, {}, at)))
  expect(new Set(tabs.map((booked) => JSON.stringify(booked))).size).toBe(1)
  const [first] = tabs
  await Promise.all(tabs.map(({ paymentId }) => performAll(paymentId)))
  const { payments, lines } = await booksOf(first!.bookingId)
  expect(payments).toHaveLength(1)
  expect(lines.flatMap(({ allocations }) => allocations)).toHaveLength(1)
  const periods = { fromAt: input.period.from, untilAt: input.period.until }
  expect(await prisma.booking.count({ where: periods })).toBe(1)
  await world.pay(payments[0]?.gatewayRef ?? '')
  await world.tick()
  expect(await booksOf(first!.bookingId)).toMatchObject({ state: 'CONFIRMED' })
  // What is paid is settled; whoever wants the same again gets it.
  expect((await fromTab(input)).bookingId).not.toBe(first?.bookingId)
})

test('C4 #33 another person, another phone, or a hold that is over: another booking', async () => {
  const input = await wish()
  const { bookingId } = await fromTab(input)
  const { contact } = input
  const others = [
    await fromTab(input, { contact: { ...contact, name: 'Ola Nordmann' } }),
    await fromTab(input, { contact: { ...contact, phone: '+4740000099' } }),
    await fromTab(input, {}, addMinutes(await now(), HOLD_MINUTES + 1)),
  ]
  expect(new Set([bookingId, ...others.map((other) => other.bookingId)]).size).toBe(4)
})
