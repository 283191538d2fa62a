// What a booking's money costs from the click to the receipt, and how fast the gateway's events are settled when each
// rings twice: with a thousand payments stored, and with as many as --stored says, in the same run.
import { parseArgs } from 'node:util'
import { freePort } from '@/scripts/db.mjs'
import { machine, median, quantile } from './numbers'
import { onThrowaway } from './throwaway'

const FEW = 1_000
const ROUNDS = 3
const BOOKINGS = 40
const COPIED_AT_ONCE = 50_000
// So many bookings of one size a day, one after the other.
const WINDOWS = [
  ['10:00', '12:00'],
  ['12:00', '14:00'],
  ['14:00', '16:00'],
] as const
const DAYS = 20

let asked = 0

const { values } = parseArgs({ options: { stored: { type: 'string', default: '1000000' } } })
const many = Number(values.stored)
if (!Number.isInteger(many) || many <= FEW)
  throw new Error(`--stored takes a whole number above ${FEW}, not "${values.stored}".`)

type Round = {
  /** CPU of app and strangers together, and the time that passed, from the click to the letter. */
  cpuMs: number
  wallMs: number
  /** From the first ring of an approved payment's events until all of them are settled. */
  settled: number[]
  perSecond: number
}

await onThrowaway(measure, {
  SANDBOX: '1',
  SANDBOX_URL: 'http://sandbox.test',
  NEXI_BASE_URL: 'http://sandbox.test',
  NEXI_SECRET_KEY: 'test-secret-key-00000000000000000000',
  SMTP_URL: `smtp://127.0.0.1:${await freePort()}`,
})

async function measure(url: string): Promise<void> {
  const { openWorld } = await import('@/test/world')
  const { cloneBooking } = await import('@/test/clone-booking')
  const { default: pg } = await import('pg')
  const { prisma } = await import('@/lib/db')
  const { seedCast } = await import('@/prisma/cast')
  await seedCast(prisma)
  const world = await openWorld()
  const pool = new pg.Pool({ connectionString: url, max: 1 })
  await world.fault({ fault: 'duplicate', times: null })
  const { bookingId } = await bookAndSettle(world, [])
  // Warms up connections and the compiler.
  await playRound(world)

  let stored = 0
  const fillUpTo = async (wanted: number) => {
    while (stored < wanted) {
      const until = Math.min(wanted, stored + COPIED_AT_ONCE)
      await cloneBooking(bookingId, { from: stored + 1, until })
      stored = until
    }
    await pool.query('VACUUM ANALYZE')
  }
  const rows: [number, Round[]][] = []
  for (const wanted of [FEW, many]) {
    await fillUpTo(wanted)
    const rounds: Round[] = []
    for (let round = 0; round < ROUNDS; round++) rounds.push(await playRound(world))
    rows.push([wanted, rounds])
  }
  print(rows)
  await pool.end()
  await world.close()
}

type World = Awaited<ReturnType<typeof import('@/test/world')['openWorld']>>

async function playRound(world: World): Promise<Round> {
  const settled: number[] = []
  const cpu = process.cpuUsage()
  const started = performance.now()
  let rings = 0
  for (let turn = 0; turn < BOOKINGS; turn++) rings += (await bookAndSettle(world, settled)).rings
  const { user, system } = process.cpuUsage(cpu)
  const ringing = settled.reduce((sum, ms) => sum + ms, 0) / 1000
  return {
    cpuMs: (user + system) / 1000 / BOOKINGS,
    wallMs: (performance.now() - started) / BOOKINGS,
    settled,
    perSecond: rings / ringing,
  }
}

/** One booking of the bike: held, approved, rent captured, receipt and letter. Notes how long the events took to settle. */
async function bookAndSettle(world: World, settled: number[]): Promise<{ bookingId: string; rings: number }> {
  const { bookBike } = await import('@/test/stage')
  const { deliverDue } = await import('@/sandbox/nexi')
  const { handleInbox } = await import('@/lib/settlement/handle-inbox')
  const { performAll } = await import('@/lib/settlement/perform-all')
  const { prisma } = await import('@/lib/db')
  const { jobs } = await import('@/lib/nightly')
  const booked = await bookBike(await nextFree())
  await world.pay(booked.ref)
  let rings = 0
  // First what approving the payment rings with; then, when the rent is captured, the charge.
  for (let part = 0; part < 2; part++) {
    const began = performance.now()
    const { delivered } = await deliverDue(world.state)
    while ((await handleInbox()).done > 0);
    settled.push(performance.now() - began)
    rings += delivered
    await performAll(booked.paymentId)
  }
  await jobs.letters?.()
  const { state } = await prisma.booking.findUniqueOrThrow({ where: { id: booked.bookingId } })
  if (state !== 'CONFIRMED') throw new Error(`The booking is ${state} when all is settled.`)
  return { bookingId: booked.bookingId, rings }
}

/** Days near enough for rent and deposit in one, and sizes in turn, so that gear never runs out. */
async function nextFree() {
  const { cast } = await import('@/prisma/cast')
  const { dayAfter, dayOf, instantOf } = await import('@/lib/period')
  const { now } = await import('@/lib/clock')
  const { timeZone } = cast.bergen
  const index = asked++
  const day = dayAfter(dayOf(await now(), timeZone), 2 + (index % DAYS))
  const at = (time: string) => instantOf(day, time, timeZone)!
  const sizes = [cast.cityBike.m, cast.cityBike.l, cast.cityBike.s]
  const turn = Math.floor(index / DAYS)
  const [from, until] = WINDOWS[turn % WINDOWS.length]!
  const variantId = sizes[Math.floor(turn / WINDOWS.length) % sizes.length]!
  return { period: { from: at(from), until: at(until) }, lines: [{ variantId, quantity: 1 }] }
}

function print(rows: [number, Round[]][]): void {
  console.log(
    `${machine()}, medians of ${ROUNDS} rounds of ${BOOKINGS} bookings, one after the other; app, gateway and mailbox in one process`,
  )
  console.log('| payments stored | CPU ms a booking | ms a booking | events settled/s | p50 ms | p99 ms |')
  console.log('| --- | --- | --- | --- | --- | --- |')
  const told = rows.map(([stored, rounds]) => {
    const of = (read: (round: Round) => number) => median(rounds.map(read))
    const all = rounds.flatMap(({ settled }) => settled)
    const cells = [
      of(({ cpuMs }) => cpuMs),
      of(({ wallMs }) => wallMs),
      of(({ perSecond }) => perSecond),
      quantile(all, 0.5),
      quantile(all, 0.99),
    ]
    console.log(`| ${stored} | ${cells.map((value) => value.toFixed(1)).join(' | ')} |`)
    return cells
  })
  const [few, full] = told
  console.log(`| **ratio** | ${few!.map((value, at) => (full![at]! / value).toFixed(2)).join(' | ')} |`)
}
