import pg from 'pg'
import { FORGETTABLE, TABLES } from './tables'

/** The sandbox's whole memory: one Postgres schema, so that it survives restarts and serves several processes at once. */
export type State = { pool: pg.Pool }
export type Db = Pick<pg.Pool, 'query'>

const MIGRATION_LOCK = 72_632_236 // any number nobody else locks in this database

/** Opens the sandbox's memory in this database and creates its tables where they are missing. */
export async function openState(databaseUrl: string): Promise<State> {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 10 })
  // An idle connection that breaks is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => {})
  try {
    await prepareState(pool)
  } catch (error) {
    await pool.end()
    throw error
  }
  return { pool }
}

export async function closeState(state: State): Promise<void> {
  await state.pool.end()
}

/** Creates the tables where missing. Safe to call from several processes at the same moment. */
export async function prepareState(pool: pg.Pool): Promise<void> {
  await inTransaction({ pool }, async (tx) => {
    await tx.query('select pg_advisory_xact_lock($1)', [MIGRATION_LOCK])
    await tx.query(TABLES)
  })
}

/** Forgets every payment, fault and letter and sets the clock back to real time. */
export async function resetState(state: State): Promise<void> {
  await inTransaction(state, async (tx) => {
    // A few rows are deleted sooner than the files of so many tables are emptied.
    await tx.query(FORGETTABLE.map((table) => `delete from sandbox.${table}; `).join(''))
    await tx.query('update sandbox.clock set offset_ms = 0')
    await tx.query(`select pg_notify('sandbox_clock', '0')`)
  })
}

export async function inTransaction<T>(state: State, work: (tx: Db) => Promise<T>): Promise<T> {
  const client = await state.pool.connect()
  // Its statement hears that the connection broke; nobody else needs to.
  const ignore = () => {}
  client.on('error', ignore)
  try {
    await client.query('begin')
    const result = await work(client)
    await client.query('commit')
    return result
  } catch (error) {
    await client.query('rollback').catch(() => {})
    throw error
  } finally {
    client.off('error', ignore)
    client.release()
  }
}

export async function rows<R>(db: Db, sql: string, values: unknown[] = []): Promise<R[]> {
  return (await db.query(sql, values)).rows as R[]
}

export async function row<R>(db: Db, sql: string, values: unknown[] = []): Promise<R | undefined> {
  return (await rows<R>(db, sql, values))[0]
}
