import { randomBytes, randomUUID } from 'node:crypto'
import type pg from 'pg'
import { newBookingNumber } from '@/lib/booking/booking-number'
import type { BookInput } from '@/lib/booking/booking-request'
import { HOUSE_POLICY } from '@/lib/booking/cancellation-policy'
import { HOUSE_LATE } from '@/lib/booking/late-policy'
import { termsFor } from '@/lib/booking/terms'

export type PlainWish = { form: BookInput; productId: string; assetId: string; at: Date }

const INSERTS = {
  booking: `INSERT INTO booking (id, number, state, location_id, from_at, until_at, hold_until, contact_name, contact_email,
      contact_phone, language, currency, rent_minor, deposit_minor, quote, terms_version, terms_text, terms_hash,
      terms_accepted_at, request_id, request_hash, created_at)
    VALUES ($1, $2, 'HELD', $3, $4, $5, $6, $7, $8, $9, 'en', 'NOK', $10, $11, $12, $13, $14, $15, $16, $17, $15, $16)`,
  line: `INSERT INTO booking_line (id, booking_id, product_id, variant_id, description, quantity, rent_minor, deposit_minor,
      vat_rate_bp, position) VALUES ($1, $2, $3, $4, 'Gear', 1, $5, $6, 2500, 0)`,
  checkout: `INSERT INTO checkout (id, booking_id, cause, created_at) VALUES ($1, $2, 'BOOKING', $3)`,
  payment: `INSERT INTO payment (id, booking_id, checkout_id, gateway, webhook_secret, currency, amount_minor, created_at)
    VALUES ($1, $2, $3, 'nexi', $4, 'NOK', $5, $6)`,
  paymentLines: `INSERT INTO payment_line (id, payment_id, purpose, reference, description, quantity, amount_minor, vat_rate_bp, position)
    VALUES ($1, $2, 'RENT', 'RENT-1', 'Gear', 1, $3, 2500, 0), ($4, $2, 'DEPOSIT', $5, 'Deposit for gear', 1, $6, 0, 1)`,
  attempt: `INSERT INTO attempt (id, payment_id, kind, fate, amount_minor, cause, created_at, ask_at)
    VALUES ($1, $2, 'CHECKOUT', 'PREPARED', $3, 'checkout', $4, $4)`,
  deposit: `INSERT INTO deposit (id, booking_id, payment_line_id, currency, limit_minor, ending) VALUES ($1, $2, $3, 'NOK', $4, 'LAPSES')`,
  logbook: `INSERT INTO logbook_entry (id, at, actor_kind, actor_name, what, booking_id, facts)
    VALUES ($1, $2, 'RENTER', 'Maja', 'booking.held', $3, $4), ($5, $2, 'RENTER', 'Maja', 'checkout.opened', $3, $4)`,
  allocation: `INSERT INTO allocation (id, cause, variant_id, location_id, asset_id, line_id, from_at, until_at, live)
    SELECT $1, 'BOOKING', variant_id, location_id, id, $3, $4, $5, true FROM asset WHERE id = $2 ON CONFLICT DO NOTHING`,
}

/** When a hold runs out that nobody has to look for: there is no clock here that would end it. */
export const NEVER = new Date('2100-01-01')

/** The yardstick: the rows a booking leaves behind, written by prepared statements alone. It checks nothing and knows all beforehand. */
export async function plainBooking(
  client: pg.ClientBase,
  { form, productId, assetId, at }: PlainWish,
): Promise<void> {
  const run = (name: keyof typeof INSERTS, values: unknown[]) =>
    client.query({ name, text: INSERTS[name], values })
  const [booking, line, checkout, payment, rent, deposit] = Array.from({ length: 6 }, () => randomUUID())
  const { period, contact, expectedRentMinor, expectedDepositMinor } = form
  const number = newBookingNumber()
  const sum = expectedRentMinor + expectedDepositMinor
  const amounts = [expectedRentMinor, expectedDepositMinor]
  const terms = TERMS
  const accepted = ['{}', terms.version, terms.text, terms.hash, at, form.requestId]
  const facts = JSON.stringify({
    rentMinor: expectedRentMinor,
    depositMinor: expectedDepositMinor,
    currency: 'NOK',
  })
  const who = [contact.name, contact.email, contact.phone]

  await client.query('BEGIN')
  await run('booking', [
    booking,
    number,
    form.locationId,
    period.from,
    period.until,
    NEVER,
    ...who,
    ...amounts,
    ...accepted,
  ])
  await run('line', [line, booking, productId, form.lines[0]?.variantId, ...amounts])
  await run('checkout', [checkout, booking, at])
  await run('payment', [payment, booking, checkout, randomBytes(16).toString('hex'), sum, at])
  await run('paymentLines', [rent, payment, amounts[0], deposit, `DEPOSIT-${number}`, amounts[1]])
  await run('attempt', [randomUUID(), payment, sum, at])
  await run('deposit', [randomUUID(), booking, deposit, amounts[1]])
  await run('logbook', [randomUUID(), at, booking, facts, randomUUID()])
  const { rowCount } = await run('allocation', [randomUUID(), assetId, line, period.from, period.until])
  if (rowCount !== 1) throw new Error(`${assetId} is taken.`)
  await client.query('COMMIT')
}

const TERMS = termsFor({
  depositMinor: 500_00,
  currency: 'NOK',
  approval: { kind: 'WITH_RENT', isRenewed: false, mostDays: 30 },
  late: HOUSE_LATE,
  locationName: 'Fjordhjul Bergen',
  locationPhone: '+47 55 00 00 14',
  locationEmail: 'bergen@fjordhjul.example.no',
  cancellation: HOUSE_POLICY,
  damage: null,
})
