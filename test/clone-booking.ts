import pg from 'pg'

type Changes = Record<string, string>

// Every table that a booking and its money leave rows in, how to find them, and what must differ besides the ids. In
// here `c` is the row that is copied and `i` the number of the copy.
const OURS: [table: string, where: string, changes: Changes][] = [
  ['booking', 'c.id = $1', { number: `c.number || '-' || i` }],
  ['booking_line', 'c.booking_id = $1', {}],
  ['checkout', 'c.booking_id = $1', {}],
  ['payment', 'c.booking_id = $1', { gateway_ref: `md5(c.gateway_ref || ':' || i)` }],
  ['payment_line', 'c.payment_id IN (SELECT id FROM payment WHERE booking_id = $1)', {}],
  ['deposit', 'c.booking_id = $1', {}],
  ['attempt', 'c.payment_id IN (SELECT id FROM payment WHERE booking_id = $1)', {}],
  ['deposit_capture', 'c.deposit_id IN (SELECT id FROM deposit WHERE booking_id = $1)', {}],
  ...['capture', 'refund'].map((table): [string, string, Changes] => [
    table,
    'c.payment_id IN (SELECT id FROM payment WHERE booking_id = $1)',
    { gateway_ref: `md5(c.gateway_ref || ':' || i)` },
  ]),
  [
    'receipt',
    'c.booking_id = $1',
    {
      number:
        '(SELECT last FROM counter WHERE series = c.series) + (row_number() OVER (PARTITION BY c.series))::int',
    },
  ],
  ['ledger_entry', 'c.booking_id = $1', {}],
  ['ledger_posting', 'c.entry_id IN (SELECT id FROM ledger_entry WHERE booking_id = $1)', {}],
]

const OF_PAYMENT = 'IN (SELECT gateway_ref FROM payment WHERE booking_id = $1)'
const md5 = (column: string) => `md5(c.${column} || ':' || i)`
const THEIRS: [table: string, where: string, changes: Changes][] = [
  ['payments', `c.id ${OF_PAYMENT}`, { id: md5('id') }],
  ['charges', `c.payment_id ${OF_PAYMENT}`, { id: md5('id'), payment_id: md5('payment_id') }],
  [
    'refunds',
    `c.payment_id ${OF_PAYMENT}`,
    { id: md5('id'), payment_id: md5('payment_id'), charge_id: md5('charge_id') },
  ],
]

/**
 * Copies a booking with everything that its money has left behind, in our tables and in the gateway's, as often as
 * wanted: what would take the verbs hours takes seconds. Copy `i` has the ids md5(id ':' i). Gear is not copied.
 */
export async function cloneBooking(bookingId: string, { from = 1, until }: { from?: number; until: number }) {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await client.connect()
  try {
    await client.query('BEGIN')
    // Rows point at each other in circles; they are complete at the end.
    await client.query('SET LOCAL session_replication_role = replica')
    for (const [table, where, changes] of THEIRS)
      await copy(client, 'sandbox', table, where, changes, [bookingId, from, until])
    for (const [table, where, changes] of OURS)
      await copy(client, 'public', table, where, changes, [bookingId, from, until])
    await client.query(
      'UPDATE counter SET last = (SELECT coalesce(max(number), 0) FROM receipt r WHERE r.series = counter.series)',
    )
    await client.query('COMMIT')
  } finally {
    await client.end()
  }
}

async function copy(
  client: pg.Client,
  schema: string,
  table: string,
  where: string,
  changes: Changes,
  values: unknown[],
): Promise<void> {
  const { rows } = await client.query<{ name: string; type: string }>(
    `SELECT column_name AS name, data_type AS type FROM information_schema.columns
     WHERE table_schema = $1 AND table_name = $2 AND is_identity = 'NO'`,
    [schema, table],
  )
  const given = rows.map(
    ({ name, type }) =>
      changes[name] ?? (type === 'uuid' ? `md5(c.${name}::text || ':' || i)::uuid` : `c."${name}"`),
  )
  const names = rows.map(({ name }) => `"${name}"`)
  await client.query(
    `INSERT INTO ${schema}.${table} (${names}) SELECT ${given} FROM ${schema}.${table} c, generate_series($2::int, $3::int) i WHERE ${where}`,
    values,
  )
}
