// How many bookings a second go through the verb, and what that is of the same rows written by plain `pg` in the same run.
import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { cpuOf, parentOf } from './cpu'
import { machine, median, quantile } from './numbers'
import type { PlainWish } from './plain-booking'
import { onThrowaway } from './throwaway'

const ROUNDS = 3
const SECONDS = 4
const AT_ONCE = 8
// Two hours of it may be booked by themselves, and cost the same on every day.
const PLAIN = { rule: null, onlyWith: false, priceSeasons: { none: {} } }

type Round = { perSecond: number; p50: number; p99: number; cpuMs: number; postgresMs: number }

await onThrowaway(measure)

async function measure(url: string): Promise<void> {
  const { prisma } = await import('@/lib/db')
  const { book } = await import('@/lib/booking/book')
  const { NEVER, plainBooking } = await import('./plain-booking')
  const { seedCast } = await import('@/prisma/cast')
  await seedCast(prisma)
  const wishes = await makeWishes()
  const pool = new pg.Pool({ connectionString: url, max: AT_ONCE })
  const postgres = parentOf((await pool.query('SELECT pg_backend_pid() AS pid')).rows[0].pid)
  const actor = { kind: 'RENTER' as const, id: null, name: 'Maja' }

  const verb = async () => {
    const { form, at } = wishes.next('10:00', '12:00')
    const answer = await book(form, actor, at)
    if (!answer.ok) throw new Error(`Refused: ${answer.code}`)
  }
  const plain = async () => {
    const client = await pool.connect()
    await plainBooking(client, wishes.next('14:00', '16:00')).finally(() => client.release())
  }
  const rounds: { verb: Round; plain: Round }[] = []
  // The first round warms up connections and the compiler, and does not count.
  for (let round = 0; round <= ROUNDS; round++) {
    const pair = { plain: await run(plain, postgres), verb: await run(verb, postgres) }
    if (round > 0) rounds.push(pair)
    await prisma.booking.updateMany({ data: { holdUntil: NEVER } })
    await pool.query('VACUUM ANALYZE')
  }
  print(
    rounds.map((round) => round.plain),
    rounds.map((round) => round.verb),
  )
  await pool.end()
  await prisma.$disconnect()
}

/** Forms that never meet: another variant or another day each time, booked that morning, so that only the work is measured. */
async function makeWishes(): Promise<{ next: (from: string, until: string) => PlainWish }> {
  const { prisma } = await import('@/lib/db')
  const { instantOf, dayAfter } = await import('@/lib/period')
  const { cast } = await import('@/prisma/cast')
  const all = await prisma.asset.findMany({
    where: { locationId: cast.bergen.id, variant: { product: PLAIN } },
    distinct: 'variantId',
    select: { id: true, variantId: true, variant: { select: { productId: true, product: true } } },
  })
  const assets = all.filter(({ variant }) => variant.product.weekdayPercents.length === 0)
  const priced = await Promise.all(assets.map((asset) => priceOf(asset.variantId)))
  let turn = 0
  const next = (from: string, until: string): PlainWish => {
    const index = turn++
    const asset = assets[index % assets.length]!
    const day = dayAfter('2026-11-24', Math.floor(index / assets.length) % 500)
    const at = (time: string) => instantOf(day, time, cast.bergen.timeZone)!
    const contact = { name: `Maja ${index}`, email: `maja${index}@example.com`, phone: '+47 40 00 00 01' }
    const asked = { locationId: cast.bergen.id, period: { from: at(from), until: at(until) }, language: 'en' }
    const lines = [{ variantId: asset.variantId, quantity: 1 }]
    const form = { ...asked, ...priced[index % assets.length]!, lines, contact, requestId: randomUUID() }
    return { form, productId: asset.variant.productId, assetId: asset.id, at: at('08:00') }
  }
  return { next }
}

async function priceOf(variantId: string) {
  const { between, local } = await import('@/test/book-gear')
  const { quote } = await import('@/lib/booking/quote')
  const { termsOf } = await import('@/lib/booking/terms-of')
  const { planFor } = await import('@/lib/booking/plan-for')
  const at = local('2026-11-24 08:00')
  const period = between('2026-11-24 10:00', '2026-11-24 12:00')
  const quoted = await quote({ locationId: 'bergen', period, lines: [{ variantId, quantity: 1 }] }, at)
  if (!quoted.ok) throw new Error(quoted.code)
  const { quote: offered, location } = quoted.value
  const terms = await termsOf(offered, location, await planFor(offered, at), at)
  return {
    expectedRentMinor: offered.rentMinor,
    expectedDepositMinor: offered.depositMinor,
    termsHash: terms.hash,
  }
}

async function run(deed: () => Promise<void>, postgres: number): Promise<Round> {
  const times: number[] = []
  const cpu = process.cpuUsage()
  const before = cpuOf(postgres)
  const started = performance.now()
  const end = started + SECONDS * 1000
  const worker = async () => {
    while (performance.now() < end) {
      const begun = performance.now()
      await deed()
      times.push(performance.now() - begun)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
  const seconds = (performance.now() - started) / 1000
  const { user, system } = process.cpuUsage(cpu)
  const cpuMs = (user + system) / 1000 / times.length
  const postgresMs = (cpuOf(postgres) - before) / times.length
  const [p50, p99] = [quantile(times, 0.5), quantile(times, 0.99)]
  return { perSecond: times.length / seconds, p50, p99, cpuMs, postgresMs }
}

function print(plain: Round[], verb: Round[]): void {
  const row = (name: string, rounds: Round[]) => {
    const { perSecond, p50, p99, cpuMs, postgresMs } = medians(rounds)
    return `| ${name} | ${perSecond.toFixed(0)} | ${p50.toFixed(1)} | ${p99.toFixed(1)} | ${cpuMs.toFixed(2)} | ${postgresMs.toFixed(2)} |`
  }
  const [a, b] = [medians(plain), medians(verb)]
  const ratio = `| **ratio** | **${(b.perSecond / a.perSecond).toFixed(2)}** | ${(b.p50 / a.p50).toFixed(1)} | ${(b.p99 / a.p99).toFixed(1)} | ${(b.cpuMs / a.cpuMs).toFixed(1)} | ${(b.postgresMs / a.postgresMs).toFixed(1)} |`
  console.log(`${machine()}, ${AT_ONCE} at once, medians of ${ROUNDS} rounds of ${SECONDS} s`)
  console.log(
    '| | bookings/s | p50 ms | p99 ms | CPU ms of the app | of PostgreSQL |\n| --- | --- | --- | --- | --- | --- |',
  )
  console.log([row('the rows alone, plain pg', plain), row('book()', verb), ratio].join('\n'))
}

function medians(rounds: Round[]): Round {
  const of = (key: keyof Round) => median(rounds.map((round) => round[key]))
  return {
    perSecond: of('perSecond'),
    p50: of('p50'),
    p99: of('p99'),
    cpuMs: of('cpuMs'),
    postgresMs: of('postgresMs'),
  }
}
