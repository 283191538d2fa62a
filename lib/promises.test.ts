import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { PROMISES } from '@/test/promised'
import { bookAndPay, type Onstage } from '@/test/stage'
import { openWorld, type World } from '@/test/world'
import { prisma } from './db'

let world: World
let stage: Onstage
beforeAll(async () => {
  world = await openWorld()
  stage = await bookAndPay(world)
})
afterAll(() => world.close())

test('every promise stands in the catalogue', async () => {
  const rows = await prisma.$queryRaw<{ name: string }[]>`
    SELECT conname AS name FROM pg_constraint
    WHERE contype IN ('c', 'x') AND connamespace = 'public'::regnamespace ORDER BY conname COLLATE "C"`
  expect(rows.map(({ name }) => name)).toEqual(PROMISES)
})

test('the unique ones, and the triggers', async () => {
  const indexes = await prisma.$queryRaw<
    { name: string }[]
  >`SELECT indexname AS name FROM pg_indexes WHERE schemaname = 'public'`
  const names = indexes.map(({ name }) => name)
  for (const name of [
    'api_key_hash',
    'booking_request_once',
    'claim_once',
    'gateway_event_once',
    'ledger_capture',
    'ledger_claim',
    'ledger_deposit_capture',
    'ledger_refund',
    'question_once',
    'receipt_capture',
    'receipt_number',
    'receipt_refund',
    'webhook_delivery_once',
  ]) {
    expect(names).toContain(name)
  }
  const triggers = await prisma.$queryRaw<{ name: string }[]>`
    SELECT tgname AS name FROM pg_trigger WHERE NOT tgisinternal AND tgrelid::regclass::text NOT LIKE 'graphile%' ORDER BY tgname COLLATE "C"`
  expect(triggers.map(({ name }) => name).filter((name) => !name.startsWith('_'))).toEqual([
    'allocation_bound',
    'allocation_counted_changed',
    'allocation_counted_come',
    'allocation_counted_gone',
    'amendment_append_only',
    'asset_counted_changed',
    'asset_counted_come',
    'asset_counted_gone',
    'attempt_never_deleted',
    'booking_added_flat',
    'capture_never_deleted',
    'claim_item_never_deleted',
    'claim_never_deleted',
    'company_never_deleted',
    'damage_price_frozen',
    'damage_price_never_deleted',
    'kit_component_flat',
    'ledger_entry_append_only',
    'ledger_entry_balances',
    'ledger_posting_append_only',
    'ledger_posting_balances',
    'logbook_append_only',
    'logbook_queued',
    'logbook_told',
    'logo_frozen',
    'payment_request_never_deleted',
    'price_season_first',
    'price_tier_first',
    'receipt_file_frozen',
    'receipt_frozen',
    'refund_never_deleted',
    'refund_part_never_deleted',
    'refund_request_never_deleted',
  ])
})

describe('each promise holds even if the program is wrong', () => {
  const breaks = (sql: string, ...values: unknown[]) =>
    expect(prisma.$executeRawUnsafe(sql, ...values)).rejects.toThrow()

  test('one asset, one renter at a time, while touching periods are fine', async () => {
    const copy = (
      shift: string,
    ) => `INSERT INTO allocation (id, cause, variant_id, location_id, asset_id, line_id, from_at, until_at, live)
      SELECT $1::uuid, cause, variant_id, location_id, asset_id, line_id, from_at ${shift}, until_at ${shift}, true FROM allocation
      WHERE live AND line_id IN (SELECT id FROM booking_line WHERE booking_id = $2::uuid) LIMIT 1`
    await breaks(copy("+ interval '1 minute'"), randomUUID(), stage.bookingId)
    expect(await prisma.$executeRawUnsafe(copy("+ interval '1 day'"), randomUUID(), stage.bookingId)).toBe(1)
  })

  test.each([
    [
      'captured above what was authorized',
      'UPDATE payment SET captured_minor = authorized_minor + 1 WHERE id = $1::uuid',
    ],
    [
      'authorized above what was asked for',
      'UPDATE payment SET authorized_minor = amount_minor + 1 WHERE id = $1::uuid',
    ],
    [
      'refunded above what was captured',
      'UPDATE payment SET refunded_minor = captured_minor + 1 WHERE id = $1::uuid',
    ],
    [
      'released and captured above what was authorized',
      'UPDATE payment SET released_minor = authorized_minor WHERE id = $1::uuid',
    ],
    [
      'a line captured above its amount',
      'UPDATE payment_line SET captured_minor = amount_minor + 1 WHERE payment_id = $1::uuid',
    ],
    [
      'a line refunded above its capture',
      'UPDATE payment_line SET refunded_minor = captured_minor + 1 WHERE payment_id = $1::uuid',
    ],
  ])('%s', async (_, sql) => {
    await breaks(sql, stage.paymentId)
  })

  test('SHF-23 a deposit captured above its limit', async () => {
    await breaks(
      'UPDATE deposit SET captured_minor = limit_minor + 1 WHERE booking_id = $1::uuid',
      stage.bookingId,
    )
  })

  test('two seasons of one shop on one day, or days that are closed before they open', async () => {
    const add = (first: string, last: string) =>
      `INSERT INTO season (id, location_id, name, first_day, last_day) VALUES ($1::uuid, 'flam', 'Winter', '${first}', '${last}')`
    expect(await prisma.$executeRawUnsafe(add('2030-01-01', '2030-02-28'), randomUUID())).toBe(1)
    await breaks(add('2030-02-28', '2030-03-31'), randomUUID())
    await breaks(add('2030-05-02', '2030-05-01'), randomUUID())
    await breaks("INSERT INTO special_day VALUES ('flam', '2030-05-17', 600, 600, 'National day')")
    await breaks("INSERT INTO special_day VALUES ('flam', '2030-05-17', 600, NULL, 'National day')")
    await breaks("INSERT INTO special_day VALUES ('flam', '2030-05-17', NULL, NULL, '')")
  })

  test('two price lists of one product on one day, and figures that no price has', async () => {
    const add = (first: string, last: string, prices = '1, NULL, NULL') =>
      `INSERT INTO price_season (id, product_id, name, first_day, last_day, day_minor, three_days_minor, week_minor)
       VALUES ($1::uuid, 'city-bike', 'Winter', '${first}', '${last}', ${prices})`
    expect(await prisma.$executeRawUnsafe(add('2030-01-01', '2030-02-28'), randomUUID())).toBe(1)
    await breaks(add('2030-02-28', '2030-03-31'), randomUUID())
    await breaks(add('2030-05-02', '2030-05-01'), randomUUID())
    await breaks(add('2030-05-02', '2030-05-03', '0, NULL, NULL'), randomUUID())
    await breaks(add('2030-05-02', '2030-05-03', 'NULL, NULL, 700'), randomUUID())
    const set = (figures: string) => breaks(`UPDATE product SET ${figures} WHERE id = 'city-bike'`)
    await set("weekday_percents = '{100,100}'")
    await set("weekday_percents = '{100,100,100,100,100,100,501}'")
    await set("discount_days = '{5,7}', discount_percents = '{10}'")
    await set("discount_days = '{5}', discount_percents = '{91}'")
    await set('deposit_percent = 10, deposit_most_minor = deposit_minor - 1')
    await set('deposit_most_minor = deposit_minor')
  })

  test('a coupon of nothing, of both kinds, or of a code that nobody could type', async () => {
    const add = (code: string, percent: string, amount: string) =>
      breaks(
        `INSERT INTO coupon (id, code, note, currency, created_at, percent, amount_minor)
         VALUES ($1::uuid, '${code}', '', 'NOK', now(), ${percent}, ${amount})`,
        randomUUID(),
      )
    await add('SNOW', 'NULL', 'NULL')
    await add('SNOW', '10', '1000')
    await add('SNOW', '91', 'NULL')
    await add('SNOW', 'NULL', '0')
    await add('snow', '10', 'NULL')
  })

  test('two attempts in flight for one payment', async () => {
    const add = `INSERT INTO attempt (id, payment_id, kind, fate, amount_minor, cause, created_at) VALUES ($1::uuid, $2::uuid, 'CAPTURE', 'UNKNOWN', 1, 'test', now())`
    expect(await prisma.$executeRawUnsafe(add, randomUUID(), stage.paymentId)).toBe(1)
    await breaks(add, randomUUID(), stage.paymentId)
  })

  test.each(['receipt', 'logbook_entry'])('a changed or deleted %s', async (table) => {
    await breaks(`UPDATE ${table} SET booking_id = booking_id WHERE booking_id = $1::uuid`, stage.bookingId)
    await breaks(`DELETE FROM ${table} WHERE booking_id = $1::uuid`, stage.bookingId)
  })

  test.each(['attempt', 'capture'])('a deleted %s', async (table) => {
    await breaks(`DELETE FROM ${table} WHERE payment_id = $1::uuid`, stage.paymentId)
  })
})
