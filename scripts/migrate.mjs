// Brings a database up to date in a fraction of a second. Prisma writes the migrations; this applies them and keeps
// Prisma's own books, so that `prisma migrate status` and `prisma migrate dev` agree with it.
import { createHash, randomUUID } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { runMigrations } from 'graphile-worker'
import pg from 'pg'

const FOLDER = 'prisma/migrations'
const PRISMA_LOCK = 72707369 // the advisory lock Prisma Migrate takes too
const BOOKS = `CREATE TABLE IF NOT EXISTS _prisma_migrations (
  id VARCHAR(36) PRIMARY KEY NOT NULL, checksum VARCHAR(64) NOT NULL, finished_at TIMESTAMPTZ,
  migration_name VARCHAR(255) NOT NULL, logs TEXT, rolled_back_at TIMESTAMPTZ,
  started_at TIMESTAMPTZ NOT NULL DEFAULT now(), applied_steps_count INTEGER NOT NULL DEFAULT 0)`

/** Applies what is missing, each migration in its own transaction; returns the names. Safe to run from two places. */
export async function migrate(url) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query('SELECT pg_advisory_lock($1)', [PRISMA_LOCK])
    await client.query(BOOKS)
    const applied = await findApplied(client)
    const names = []
    for (const migration of readMigrations()) {
      if (isDone(migration, applied)) continue
      await apply(client, migration)
      names.push(migration.name)
    }
    await runMigrations({ connectionString: url })
    return names
  } finally {
    await client.end()
  }
}

function readMigrations() {
  const entries = fs.readdirSync(FOLDER, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  return entries
    .map(({ name }) => {
      const sql = fs.readFileSync(path.join(FOLDER, name, 'migration.sql'), 'utf8')
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

async function findApplied(client) {
  const { rows } = await client.query(
    `SELECT migration_name AS name, checksum, finished_at IS NOT NULL AS finished
     FROM _prisma_migrations WHERE rolled_back_at IS NULL`,
  )
  return new Map(rows.map((row) => [row.name, row]))
}

function isDone({ name, checksum }, applied) {
  const row = applied.get(name)
  if (!row) return false
  if (!row.finished) {
    throw new Error(`Migration ${name} failed half-way in this database; see "prisma migrate resolve".`)
  }
  if (row.checksum !== checksum) {
    throw new Error(
      `Migration ${name} was edited after it had been applied to this database. Put its old text back and write a new migration, or start with an empty database (of the embedded one: delete .kickstand/db).`,
    )
  }
  return true
}

async function apply(client, { name, sql, checksum }) {
  try {
    await client.query('BEGIN')
    await client.query(sql)
    await client.query(
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
       VALUES ($1, $2, $3, now(), clock_timestamp(), 1)`,
      [randomUUID(), checksum, name],
    )
    await client.query('COMMIT')
  } catch (error) {
    throw new Error(`Migration ${name} could not be applied: ${error.message}`, { cause: error })
  }
}
