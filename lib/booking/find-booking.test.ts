import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { now } from '@/lib/clock'
import { captureDeposit } from '@/lib/deposit/capture-deposit'
import { env } from '@/lib/env'
import { bringBackDamaged, claimFor, JONAS } from '@/test/stage'
import { openWorld, type World } from '@/test/world'
import { findBookingByNumber } from './find-booking'

let world: World
const pool = new pg.Pool({ connectionString: env().DATABASE_URL, max: 2 })
beforeAll(async () => {
  world = await openWorld()
})
afterAll(async () => {
  await pool.end()
  await world.close()
})

const WAITS = `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`

// Every table that the page of a booking reads after the booking itself, so that the reader is caught between any two.
test.each(['payment', 'attempt', 'capture', 'deposit', 'deposit_capture', 'receipt'])(
  'a page of a booking shows one moment, also when a capture is settled while it reads and has come as far as %s',
  async (table) => {
    const { bookingId, number } = await bringBackDamaged(world)
    const taken = await captureDeposit(claimFor(bookingId, 350_00), JONAS, await now())
    if (!taken.ok) throw new Error(taken.code)
    const writer = await pool.connect()
    try {
      await writer.query('BEGIN')
      await writer.query(`LOCK TABLE ${table}`)
      // Asked for at once, not only when it is awaited.
      const reading = findBookingByNumber(number).then((found) => found)
      await expect
        .poll(async () => (await pool.query(WAITS)).rowCount, { timeout: 15_000 })
        .toBeGreaterThan(0)
      await writer.query(
        `UPDATE attempt SET fate = 'DONE' WHERE payment_id = $1 AND kind = 'CAPTURE' AND amount_minor = 35000`,
        [taken.value.paymentId],
      )
      await writer.query('UPDATE deposit SET captured_minor = 35000 WHERE booking_id = $1', [bookingId])
      await writer.query('COMMIT')
      const booking = await reading
      const isDone = booking?.deposit?.captures[0]?.attempt?.fate === 'DONE'
      expect(booking?.deposit?.capturedMinor).toBe(isDone ? 350_00 : 0)
      const shown = booking?.payments[0]?.attempts.find(({ amountMinor }) => amountMinor === 350_00)
      expect(shown?.fate === 'DONE').toBe(isDone)
    } finally {
      await writer.query('ROLLBACK')
      writer.release()
    }
  },
)
