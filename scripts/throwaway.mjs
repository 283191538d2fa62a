// A PostgreSQL for one run of the tests: a free port, a folder named after the process, and no trace afterwards.
import fs from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import { freePort, isAlive, startDb, stopLeftover } from './db.mjs'
import { STATE } from './settings.mjs'

/** Starts it, after clearing away what killed runs have left. `close` stops it and deletes everything. */
export async function openThrowaway() {
  await sweep()
  const dir = path.resolve(STATE, `test-${process.pid}`)
  fs.mkdirSync(dir, { recursive: true, mode: 0o711 })
  const db = await startDb({ dir, port: await freePort(), durable: false })
  const close = async () => {
    await db.stop()
    await stopLeftover(dir)
  }
  return { url: db.url, close }
}

/** Another, empty database in the same PostgreSQL; returns its address. */
export async function addDatabase(url, name) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(`CREATE DATABASE ${name}`)
  } finally {
    await client.end()
  }
  return url.replace(/\/\w+$/, `/${name}`)
}

async function sweep() {
  if (!fs.existsSync(STATE)) return
  for (const name of fs.readdirSync(STATE)) {
    const pid = Number(/^test-(\d+)(-own)?$/.exec(name)?.[1])
    if (pid && pid !== process.pid && !isAlive(pid)) await stopLeftover(path.resolve(STATE, name))
  }
}
