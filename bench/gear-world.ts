import type pg from 'pg'
import { CATEGORIES } from '@/lib/inventory/product'
import { cast, seedCast } from '@/prisma/cast'
import { bare } from './bare-tables'
import { copyInto } from './copy-into'
import { randomFrom } from './season'

export type Size = { products: number; allocations: number }

const DAY = 86_400_000
const UNITS = 4
/** Each unit is out once in every slot of 8.5 days, for one to six of them: two fifths of all unit-days are taken. */
const SLOT_DAYS = 8.5
const MOST_STAY = 6
/** The calendar is full so far ahead; the rest of the stays is history. */
const AHEAD_DAYS = 90
const TURNAROUND_MS = 3_600_000
// One in so many that are ahead is held by somebody who ran out of time a moment ago.
const LAPSING = 50_000

/**
 * Fills an empty database with the cast, products, units and bookings of one line each, always the same ones for a size
 * and a day. Twice the allocations are twice the history, never a fuller calendar.
 */
export async function buildWorld(client: pg.Client, size: Size, today: Date): Promise<void> {
  const { prisma } = await import('@/lib/db')
  await seedCast(prisma)
  await prisma.$disconnect()
  await client.query(
    `SET session_replication_role = replica; SET maintenance_work_mem = '1GB'; SET work_mem = '512MB'`,
  )
  await bare(client, ['allocation', 'booking', 'booking_line'], async () => {
    await copyProducts(client, size)
    await copyUnits(client, size)
    const stays = () => staysOf(size, today)
    await copyInto(
      client,
      `booking (${BOOKING})`,
      map(stays(), (stay) => bookingRow(stay, today)),
    )
    await copyInto(client, `booking_line (${LINE})`, map(stays(), lineRow))
    await copyInto(client, `allocation (${ALLOCATION})`, map(stays(), allocationRow))
  })
  await client.query(`INSERT INTO capacity_day (variant_id, location_id, day, cap, booked, taken)
    SELECT variant_id, location_id, days.day, stock.units, count(*) FILTER (WHERE days.is_whole), count(*)
    FROM allocation JOIN stock USING (variant_id, location_id) CROSS JOIN LATERAL days_of(from_at, until_at) AS days
    WHERE variant_id LIKE 'p%' GROUP BY variant_id, location_id, days.day, stock.units`)
  await client.query('SET session_replication_role = origin')
  await client.query('VACUUM ANALYZE')
}

const two = (index: number): boolean => index % 3 === 0
export const name = (index: number): string => `p${String(index).padStart(5, '0')}`
/** Every unit of the world by its id. */
export const unitsOf = (products: number): string[] =>
  Array.from({ length: products * UNITS }, (_, at) => `${name(Math.floor(at / UNITS))}-${at % UNITS}`)

/** Every third product comes in two sizes, two units of each; the others have four of one. */
const variantOf = (index: number, unit: number): string =>
  `${name(index)}-${two(index) ? 'ab'[unit % 2] : 'a'}`

async function copyProducts(client: pg.Client, { products }: Size): Promise<void> {
  const all = Array.from({ length: products }, (_, index) => index)
  const dayMinor = (index: number) => 5_000 + ((index * 7_919) % 200) * 100
  await copyInto(
    client,
    'product (id, slug, category, style, name, summary, description, illustration, currency, deposit_minor, vat_rate_bp, position, from_price_minor, turnaround_after_minutes)',
    map(all, (index) =>
      row(
        name(index),
        name(index),
        CATEGORIES[index % CATEGORIES.length]!,
        'city',
        `Bicycle number ${index}`,
        'Upright and comfortable, with gears and lights for the town.',
        'A bicycle for the town.',
        'city-bike',
        'NOK',
        20_000 + ((index * 104_729) % 100) * 1_000,
        2500,
        1_000 + index,
        dayMinor(index),
        TURNAROUND_MS / 60_000,
      ),
    ),
  )
  await copyInto(
    client,
    'price_tier (product_id, unit, price_minor)',
    flat(all, (index) => {
      const day = dayMinor(index)
      return [
        row(name(index), 'DAY', day),
        row(name(index), 'THREE_DAYS', day * 2.5),
        row(name(index), 'WEEK', day * 5),
      ]
    }),
  )
  await copyInto(
    client,
    'rental_rule (product_id, shortest_minutes, start_minutes)',
    map(
      all.filter((index) => index % 20 === 7),
      (index) => row(name(index), 1440, '{}'),
    ),
  )
}

async function copyUnits(client: pg.Client, { products }: Size): Promise<void> {
  const all = Array.from({ length: products }, (_, index) => index)
  const variants = all.flatMap((index) =>
    (two(index) ? ['a', 'b'] : ['a']).map((size, at) => [index, size, at] as const),
  )
  const units = all.flatMap((index) => Array.from({ length: UNITS }, (_, unit) => [index, unit] as const))
  await copyInto(
    client,
    'variant (id, product_id, name, hint, position)',
    map(variants, ([index, size, at]) =>
      row(`${name(index)}-${size}`, name(index), size.toUpperCase(), '165 to 180 cm', at),
    ),
  )
  await copyInto(
    client,
    'asset (id, code, variant_id, location_id, state)',
    map(units, ([index, unit]) =>
      row(
        `${name(index)}-${unit}`,
        `${name(index)}-${unit}`.toUpperCase(),
        variantOf(index, unit),
        cast.bergen.id,
        'READY',
      ),
    ),
  )
  await copyInto(
    client,
    'stock (variant_id, location_id, units)',
    map(variants, ([index, size]) =>
      row(`${name(index)}-${size}`, cast.bergen.id, two(index) ? UNITS / 2 : UNITS),
    ),
  )
}

type StayRow = { turn: number; product: number; unit: number; from: number; until: number }

/** In the order in which they begin, more or less, as bookings come in. */
function* staysOf({ products, allocations }: Size, today: Date): Generator<StayRow> {
  const random = randomFrom(7)
  const assets = products * UNITS
  const slots = Math.ceil(allocations / assets)
  const phases = Array.from({ length: assets }, () => Math.floor(random() * 2 * SLOT_DAYS) / 2)
  // Gear changes hands at nine in the morning of UTC.
  const first = (Math.floor(today.getTime() / DAY) + Math.floor(AHEAD_DAYS - slots * SLOT_DAYS) + 0.375) * DAY
  for (let turn = 0; turn < allocations; turn++) {
    const asset = turn % assets
    const slot = Math.floor(turn / assets)
    const length = 1 + Math.floor(random() * MOST_STAY)
    const offset = Math.floor(random() * (MOST_STAY + 2 - length))
    const day = Math.floor(slot * SLOT_DAYS + phases[asset]! + offset)
    const from = first + day * DAY
    yield { turn, product: Math.floor(asset / UNITS), unit: asset % UNITS, from, until: from + length * DAY }
  }
}

const BOOKING = `id, number, state, location_id, from_at, until_at, hold_until, contact_name, contact_email, contact_phone, language,
  currency, rent_minor, deposit_minor, quote, terms_version, terms_text, terms_hash, terms_accepted_at, request_id, request_hash, created_at`
const LINE = `id, booking_id, product_id, variant_id, description, quantity, rent_minor, deposit_minor, vat_rate_bp, position`
const ALLOCATION = `id, cause, variant_id, location_id, asset_id, line_id, from_at, until_at, live`

const id = (kind: number, turn: number): string =>
  `00000000-0000-7000-8${kind}00-${turn.toString(16).padStart(12, '0')}`
const instant = (ms: number): string => new Date(ms).toISOString()

function bookingRow({ turn, from, until }: StayRow, today: Date): string {
  const isAhead = from > today.getTime()
  const isLapsing = isAhead && turn % LAPSING === 0
  const state = isLapsing ? 'HELD' : isAhead ? 'CONFIRMED' : 'COMPLETED'
  const hold = isLapsing ? instant(today.getTime() - 60_000) : '\\N'
  return row(
    id(0, turn),
    `B${turn}`,
    state,
    cast.bergen.id,
    instant(from),
    instant(until),
    hold,
    'Maja',
    `maja${turn}@example.com`,
    '+47',
    'en',
    'NOK',
    10_000,
    50_000,
    '{}',
    '1',
    '',
    '',
    instant(from),
    id(3, turn),
    '',
    instant(from - 14 * DAY),
  )
}

const lineRow = ({ turn, product, unit }: StayRow): string =>
  row(
    id(1, turn),
    id(0, turn),
    name(product),
    variantOf(product, unit),
    'Bicycle',
    1,
    10_000,
    50_000,
    2500,
    0,
  )

const allocationRow = ({ turn, product, unit, from, until }: StayRow): string =>
  row(
    id(2, turn),
    'BOOKING',
    variantOf(product, unit),
    cast.bergen.id,
    `${name(product)}-${unit}`,
    id(1, turn),
    instant(from),
    instant(until + TURNAROUND_MS),
    't',
  )

const row = (...cells: (string | number)[]): string => cells.join('\t')

function* map<T>(items: Iterable<T>, of: (item: T) => string): Generator<string> {
  for (const item of items) yield of(item)
}
function* flat<T>(items: Iterable<T>, of: (item: T) => string[]): Generator<string> {
  for (const item of items) yield* of(item)
}
