import pg from 'pg'
import { DATABASE } from './here'

/** A connection past all pages, for what none of them can do: read the books, hold a lock. */
export async function connect(): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: DATABASE })
  await client.connect()
  return client
}

/** Keeps everybody else away from these tables until the answer is called. */
export async function holdTables(...tables: string[]): Promise<() => Promise<void>> {
  const client = await connect()
  await client.query('BEGIN')
  await client.query(`LOCK TABLE ${tables.join(', ')}`)
  return () => client.end()
}
