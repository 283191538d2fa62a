// One world of bench:inventory: built unless it was kept, measured, and its figures left in a file.
import fs from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import pg from 'pg'
import { freePort, startDb, stopLeftover } from '@/scripts/db.mjs'
import { migrate } from '@/scripts/migrate.mjs'
import { SETTINGS } from './throwaway'

// A table of this size is served from memory on any server that is meant for it.
const MEMORY = '2GB'

const { values } = parseArgs({
  options: {
    products: { type: 'string' },
    allocations: { type: 'string' },
    only: { type: 'string' },
    rounds: { type: 'string' },
    figures: { type: 'string' },
    keep: { type: 'boolean', default: false },
  },
})
const size = { products: Number(values.products), allocations: Number(values.allocations) }
const dir = path.resolve(`.kickstand/bench-${size.products}-${size.allocations}`)
fs.mkdirSync(dir, { recursive: true, mode: 0o711 })

let db = await startDb({ dir, port: await freePort(), durable: true })
try {
  await prepare()
  const { measure } = await import('./inventory-measures')
  const postgres = db.child?.pid
  if (!postgres) throw new Error('Another process has this world.')
  const figures = await measure(db.url, postgres, size, values.only!.split(','), Number(values.rounds))
  fs.writeFileSync(values.figures!, JSON.stringify({ ...size, figures }))
} catch (error) {
  // Said at once: connections that are still open break off loudly when their database is stopped.
  console.error(error)
  process.exitCode = 1
} finally {
  await db.stop()
  if (!values.keep) await stopLeftover(dir)
}
process.exit()

async function prepare(): Promise<void> {
  await migrate(db.url)
  const client = new pg.Client({ connectionString: db.url })
  await client.connect()
  const { rows } = await client.query('SELECT 1 FROM product LIMIT 1')
  await client.query(`ALTER SYSTEM SET shared_buffers = '${MEMORY}'`)
  await client.query(`ALTER SYSTEM SET shared_preload_libraries = 'pg_stat_statements'`)
  Object.assign(process.env, { ...SETTINGS, DATABASE_URL: db.url })
  if (rows.length === 0) {
    const begun = performance.now()
    const { buildWorld } = await import('./gear-world')
    await buildWorld(client, size, new Date())
    console.log(
      `World of ${size.products} products and ${size.allocations} allocations: ${((performance.now() - begun) / 1000).toFixed(0)} s`,
    )
  }
  await client.query('CHECKPOINT')
  await client.end()
  await db.stop()
  db = await startDb({ dir, port: db.port, durable: true })
  process.env.DATABASE_URL = db.url
}
