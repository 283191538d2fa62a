import { INTRUDER, type World } from './access-rules'
import { connect } from './database'

// Everything a booking or a person consists of. Payments and what hangs on them are reached through the booking.
const ROWS = `
  SELECT 'booking' AS of, t::text AS row FROM booking t WHERE number = ANY($1) OR contact_email = $2
  UNION ALL SELECT 'payment', t::text FROM payment t JOIN booking b ON b.id = t.booking_id WHERE b.number = ANY($1)
  UNION ALL SELECT 'attempt', t::text FROM attempt t JOIN payment p ON p.id = t.payment_id JOIN booking b ON b.id = p.booking_id WHERE b.number = ANY($1)
  UNION ALL SELECT 'deposit', t::text FROM deposit t JOIN booking b ON b.id = t.booking_id WHERE b.number = ANY($1)
  UNION ALL SELECT 'claim', t::text FROM deposit_capture t JOIN deposit d ON d.id = t.deposit_id JOIN booking b ON b.id = d.booking_id WHERE b.number = ANY($1)
  UNION ALL SELECT 'damage claim', t::text FROM claim t JOIN booking b ON b.id = t.booking_id WHERE b.number = ANY($1)
  UNION ALL SELECT 'amendment', t::text FROM amendment t JOIN booking b ON b.id = t.booking_id WHERE b.number = ANY($1)
  UNION ALL SELECT 'receipt', t::text FROM receipt t JOIN booking b ON b.id = t.booking_id WHERE b.number = ANY($1)
  UNION ALL SELECT 'logbook', t::text FROM logbook_entry t JOIN booking b ON b.id = t.booking_id WHERE b.number = ANY($1)
  UNION ALL SELECT 'person', t::text FROM user_account t WHERE email LIKE 'door-%' OR email = $2
  UNION ALL SELECT 'company', t::text FROM company t
  UNION ALL SELECT 'key', t::text FROM api_key t
  UNION ALL SELECT 'address', t::text FROM webhook_endpoint t
  UNION ALL SELECT 'token', t::text FROM verification_token t WHERE identifier = $2
  ORDER BY 1, 2`

/** What stands in our books about the bookings and people of a scene, and about whoever should have left no trace. */
export async function readBooks({ own, other }: World): Promise<string[]> {
  const client = await connect()
  try {
    const { rows } = await client.query<{ of: string; row: string }>(ROWS, [
      [own.number, other.number],
      INTRUDER,
    ])
    return rows.map(({ of, row }) => `${of} ${row}`)
  } finally {
    await client.end()
  }
}
