// Requests a second of the shop list, a booking page and the availability route, each beside a static file of the same
// server in the same round: the ratio says what our own work costs on top of Next's. Then what a real browser makes of the
// shop's pages: when the largest thing is painted, and how much JavaScript comes.
import os from 'node:os'
import autocannon from 'autocannon'
import { book } from '@/lib/booking/book'
import { planFor } from '@/lib/booking/plan-for'
import { quote } from '@/lib/booking/quote'
import { termsOf } from '@/lib/booking/terms-of'
import { prisma } from '@/lib/db'
import { dayAfter, dayOf, instantOf } from '@/lib/period'
import { bookingUrl } from '@/lib/private-link'
import { cast } from '@/prisma/cast'
import { measurePaints } from './paints'
import { smallestScript } from './smallest-script'

const ROUNDS = 3
const SECONDS = 4
const CONNECTIONS = 8
const base = process.env.BASE_URL ?? 'http://127.0.0.1:3000'

type Target = { name: string; url: string }
type Run = { perSecond: number; p50: number; p99: number; bytes: number }

const { id: location, timeZone } = cast.bergen
const day = dayAfter(dayOf(new Date(), timeZone), 4)
const at = (date: string) => instantOf(date, '11:00', timeZone) as Date
const dates = new URLSearchParams({
  location,
  from: day,
  fromTime: '11:00',
  until: dayAfter(day, 1),
  untilTime: '11:00',
})
const span = new URLSearchParams({
  location,
  from: at(day).toISOString(),
  until: at(dayAfter(day, 1)).toISOString(),
})

const floor: Target = { name: 'static file', url: base + (await smallestScript(base)) }
const list: Target = { name: 'shop list with dates', url: `${base}/gear?${dates}` }
const booking: Target = { name: 'a booking’s page', url: await bookingPage() }
const targets = [list, booking, { name: 'availability, JSON', url: `${base}/api/v1/availability?${span}` }]
const form = new URLSearchParams({
  ...Object.fromEntries(dates),
  place: cast.bergen.slug,
  gear: `1*${cast.cityBike.m}`,
})
const looked: Target[] = [
  { name: 'front page', url: `${base}/` },
  list,
  { name: 'a product with dates', url: `${base}/gear/city-bike?${dates}` },
  { name: 'the booking form', url: `${base}/book?${form}` },
  booking,
  { name: 'how deposits work', url: `${base}/help/deposit` },
  { name: 'rental terms', url: `${base}/terms` },
]
for (const target of [floor, ...targets]) await demandAnswer(target)

const runs = new Map<string, Run[]>()
// The first round warms up and does not count.
for (let round = 0; round <= ROUNDS; round++) {
  for (const target of [floor, ...targets]) {
    const run = await load(target.url)
    if (round > 0) runs.set(target.name, [...(runs.get(target.name) ?? []), run])
  }
}
print()
await measurePaints(looked)
await prisma.$disconnect()
process.exit(0)

/** A held booking, made through the verb, so that there is a private page to ask for. */
async function bookingPage(): Promise<string> {
  const period = { from: at(day), until: at(dayAfter(day, 1)) }
  const asked = { locationId: location, period, lines: [{ variantId: cast.cityBike.m, quantity: 1 }] }
  const now = new Date()
  const quoted = await quote(asked, now)
  if (!quoted.ok) throw new Error(`No quote: ${quoted.code}`)
  const offer = quoted.value
  const booked = await book(
    {
      ...asked,
      requestId: crypto.randomUUID(),
      contact: cast.maja,
      language: 'en',
      expectedRentMinor: offer.quote.rentMinor,
      expectedDepositMinor: offer.quote.depositMinor,
      termsHash: (await termsOf(offer.quote, offer.location, await planFor(offer.quote, now), now)).hash,
    },
    { kind: 'RENTER', id: null, name: cast.maja.name },
    now,
  )
  if (!booked.ok) throw new Error(`Not booked: ${booked.code}`)
  return bookingUrl({ id: booked.value.bookingId, number: booked.value.number, linkTurn: 0 })
}

async function demandAnswer({ name, url }: Target): Promise<void> {
  const { status } = await fetch(url)
  if (status !== 200) throw new Error(`${name} answered ${status}: ${url}`)
}

async function load(url: string): Promise<Run> {
  const result = await autocannon({ url, connections: CONNECTIONS, duration: SECONDS })
  if (result.non2xx + result.errors > 0)
    throw new Error(`${result.non2xx + result.errors} bad answers from ${url}`)
  const perSecond = result.requests.average
  return {
    perSecond,
    p50: result.latency.p50,
    p99: result.latency.p99,
    bytes: result.throughput.total / result.requests.total,
  }
}

function print(): void {
  const median = (name: string, of: (run: Run) => number) =>
    [...(runs.get(name) ?? [])].map(of).sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0
  const yardstick = median(floor.name, (run) => run.perSecond)
  const load = os.loadavg()[0]?.toFixed(1)
  console.log(
    `\n${os.cpus()[0]?.model}, ${os.cpus().length} cores, Node ${process.versions.node}, load ${load}`,
  )
  console.log(`${CONNECTIONS} connections, medians of ${ROUNDS} rounds of ${SECONDS} s, one web process\n`)
  console.log('| | requests/s | of the static file | p50 ms | p99 ms | kB |')
  console.log('|---|--:|--:|--:|--:|--:|')
  for (const { name } of [floor, ...targets]) {
    const rate = median(name, (run) => run.perSecond)
    const row = [
      name,
      rate.toFixed(0),
      (rate / yardstick).toFixed(2),
      median(name, (run) => run.p50),
      median(name, (run) => run.p99),
      (median(name, (run) => run.bytes) / 1024).toFixed(1),
    ]
    console.log(`| ${row.join(' | ')} |`)
  }
}
