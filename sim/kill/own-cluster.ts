import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import { freePort, startDb, stopLeftover } from '@/scripts/db.mjs'
import { migrate } from '@/scripts/migrate.mjs'
import { nativeFolder, postgresUser, reachablePlace } from '@/scripts/postgres-native.mjs'
import { STATE } from '@/scripts/settings.mjs'

// No file may grow beyond so many blocks: smaller than a file of the write-ahead log, in whatever block `sh` counts.
const FULL_AT_BLOCKS = 8192

export type OwnCluster = {
  url: string
  /** As by `pg_ctl stop -m immediate`: nothing is written down any more, and nobody is waited for. */
  stopAtOnce: () => Promise<void>
  start: () => Promise<void>
  /** Starts it where the disk is full as soon as the write-ahead log needs room. */
  startOnFullDisk: () => Promise<void>
  admin: (sql: string) => Promise<unknown>
  close: () => Promise<void>
}

/** A PostgreSQL of this test's own that keeps what it has acknowledged, as in production, and that can be hurt. */
export async function openOwnCluster(): Promise<OwnCluster> {
  const dir = path.resolve(STATE, `test-${process.pid}-own`)
  const port = await freePort()
  fs.mkdirSync(dir, { recursive: true, mode: 0o711 })
  let child: ChildProcess
  let url = ''
  const start = async () => {
    const db = await startDb({ dir, port })
    if (!db.child) throw new Error('Somebody else has started it.')
    child = db.child
    url = db.url
  }
  const gone = async () => child.exitCode ?? child.signalCode ?? once(child, 'exit')
  const admin = async (sql: string) => {
    const client = new pg.Client({ connectionString: url, options: '-c default_transaction_read_only=off' })
    client.on('error', () => {})
    await client.connect()
    try {
      return await client.query(sql)
    } finally {
      await client.end().catch(() => {})
    }
  }
  await start()
  await migrate(url)
  return {
    url,
    start,
    admin,
    stopAtOnce: async () => {
      child.kill('SIGQUIT')
      await gone()
    },
    startOnFullDisk: async () => {
      // Everything is on the disk and the log begins a new file, so that it is some way to the end.
      await admin('CHECKPOINT')
      await admin('SELECT pg_switch_wal()')
      child.kill('SIGINT')
      await gone()
      child = launchCramped(path.join(reachablePlace(dir), 'data'), port)
      await answering(admin)
    },
    close: async () => {
      child.kill('SIGINT')
      await gone()
      await stopLeftover(dir)
    },
  }
}

function launchCramped(data: string, port: number): ChildProcess {
  const command = `ulimit -f ${FULL_AT_BLOCKS}; exec "$0" "$@"`
  const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'max_connections=200']
  const options = settings.flatMap((setting) => ['-c', setting])
  const postgres = path.join(nativeFolder(), 'bin/postgres')
  return spawn('sh', ['-c', command, postgres, '-D', data, '-p', String(port), ...options], {
    ...postgresUser(data),
    env: { ...process.env, LC_ALL: 'C.UTF-8', TZ: 'UTC' },
    cwd: '/',
    stdio: 'ignore',
  })
}

async function answering(admin: (sql: string) => Promise<unknown>): Promise<void> {
  const giveUp = Date.now() + 30_000
  for (;;) {
    try {
      return void (await admin('SELECT 1'))
    } catch (error) {
      if (Date.now() > giveUp) throw error
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }
}
