import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { prisma } from '@/lib/db'
import { type Mortal, startMortal, until } from '@/test/mortal'
import { bringBackDamaged } from '@/test/stage'
import { openWorld, type World } from '@/test/world'
import { judge, killAt, placesOf } from './kill-at'

const LONG = { timeout: 300_000 }

let world: World
let outside: Mortal
let gateway = ''
let places: string[] = []

beforeAll(async () => {
  world = await openWorld()
  outside = startMortal('sandbox/server.ts', ['--port', '0', '--smtp', '0'])
  await until('the sandbox is ready', async () => outside.said().includes('sandbox ready'), 120)
  gateway = /http:\S+/.exec(outside.said())?.[0] ?? ''
  places = await placesOf(world, gateway, 'capture')
}, 300_000)
afterEach(async () => {
  await world.clearFaults()
  // So that the next renter books days that are near, and their deposit is approved at once.
  await world.advance('2d')
})
afterAll(async () => {
  await outside.kill()
  await world.close()
})

const first = (name: string) => places.indexOf(name) + 1
const last = (name: string) => places.lastIndexOf(name) + 1

test.each([
  ['C4 #1 before the intent is committed', () => first('before the commit')],
  ['C4 #2 after the intent is committed, before anything is sent', () => first('after the commit')],
  ['C4 #2 after it is claimed, before anything is sent', () => first('before sending')],
  ['C4 #3 while it is being sent, with half of the bytes out', () => first('half of it sent')],
  ['C4 #4 after the gateway has answered', () => first('the gateway has answered')],
  ['C4 #4 before the outcome is committed', () => last('before the commit')],
  ['C4 #5 after the outcome is committed, before anybody hears of it', () => last('after the commit')],
])('a capture, killed with -9: %s: done once, whoever does it again', LONG, async (_, place) => {
  expect(place()).toBeGreaterThan(0)
  const killed = await killAt(world, gateway, 'capture', place())
  expect(killed).toEqual({ deed: 'capture', where: places[place() - 1], wrong: [] })
})

test.each([
  ['C4 #6 before the letter goes out', 'before the letter', 1],
  ['C4 #7 after the letter is out, before that is written down', 'after the letter', 2],
])('a sender, killed with -9: %s: it arrives under one name', LONG, async (_, place, most) => {
  const at = (await placesOf(world, gateway, 'letters')).indexOf(place) + 1
  const before = (await world.letters()).length
  expect(await killAt(world, gateway, 'letters', at)).toMatchObject({ where: place, wrong: [] })
  const letters = await world.letters()
  const fresh = letters.slice(0, letters.length - before)
  expect(fresh.length).toBeGreaterThan(0)
  expect(fresh.length).toBeLessThanOrEqual(most)
  expect(new Set(fresh.map(({ raw }) => /^Message-ID: (.+)$/im.exec(String(raw))?.[1])).size).toBe(1)
})

test.each([
  ['clock', 'what was prepared and never sent'],
  ['janitor', 'what was sent and never answered'],
  ['expiry', 'a hold that nobody paid for'],
  ['reconciliation', 'what a gateway has done without us'],
])(
  'C4 #8 #42 the %s in two processes at once, one of them killed, looks after %s: once',
  LONG,
  async (deed) => {
    const all = await placesOf(world, gateway, deed)
    for (const at of [Math.floor(all.length / 3), Math.floor((2 * all.length) / 3)])
      expect(await killAt(world, gateway, deed, at, { beside: 1 })).toMatchObject({ deed, wrong: [] })
  },
)

test.each(['capture', 'refund', 'cancel', 'book'])(
  'C4 #32 #42 one %s asked for in three processes at once: it is done once',
  LONG,
  async (deed) => {
    const killed = await killAt(world, gateway, deed, 0, { beside: 2 })
    expect(killed).toEqual({ deed, where: null, wrong: [] })
  },
)

test(
  'C4 #34 #42 two processes take from one deposit at the same moment: one of them does',
  LONG,
  async () => {
    const { bookingId } = await bringBackDamaged(world)
    const env = { NEXI_BASE_URL: gateway, LOG_LEVEL: 'silent' }
    const both = ['11111111-1111-4111-8111-111111111111', '22222222-2222-4222-8222-222222222222'].map(
      (request) => startMortal('sim/kill/mortal.ts', ['capture', bookingId, request], env),
    )
    const areOver = async () => both.every(({ process }) => process.exitCode !== null)
    await until('both have come to their end', areOver, 120)
    await world.advance('1m')
    expect(await prisma.deposit.findUniqueOrThrow({ where: { bookingId } })).toMatchObject({
      capturedMinor: 350_00,
    })
    expect(await judge(world)).toEqual([])
  },
)
