import fs from 'node:fs'
import pg from 'pg'

/** A connection past all pages, for what none of them can do: wait for a turn, read the books, hold a lock. */
export async function connect(): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: databaseUrl() })
  await client.connect()
  return client
}

/** Keeps everybody else away from these tables until the answer is called. Only in journeys that are alone on stage. */
export async function holdTables(...tables: string[]): Promise<() => Promise<void>> {
  const client = await connect()
  await client.query('BEGIN')
  await client.query(`LOCK TABLE ${tables.join(', ')}`)
  return () => client.end()
}

// By hand the journeys run against `npm start`, which writes down where its database is.
const databaseUrl = () =>
  process.env.DATABASE_URL ?? fs.readFileSync('.kickstand/database-url', 'utf8').trim()
