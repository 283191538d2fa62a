import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs'
import autocannon from 'autocannon'
import { freePort } from '@/scripts/db.mjs'
import { Household } from '@/scripts/household.mjs'
import { build, lean, tools } from '@/scripts/prepare.mjs'
import { answersHttp } from '@/scripts/reach.mjs'
import { cpuOf, memoryOf } from './cpu'

const DIST = '.next-test'
const LOGS = '.kickstand/bench-log'
const CONNECTIONS = 4
// Seconds; a machine that others use may stand still for some.
const PATIENCE = 60

export type Served = { url: string; pid: number; stop: () => Promise<void> }

/** CPU in ms of one request, of the server's process and of PostgreSQL, and what else a load shows. */
export type Cost = {
  app: number
  postgres: number
  perSecond: number
  p50: number
  p99: number
  kilobytes: number
}

export async function buildSite(): Promise<void> {
  fs.mkdirSync(LOGS, { recursive: true })
  await build(new Household(), { ...process.env, NEXT_DIST_DIR: DIST }, LOGS)
}

/** The website as production serves it, on a database. */
export const serveSite = (database: string): Promise<Served> =>
  serve((port) => [...lean.options, ...tools.next, 'start', '-H', '127.0.0.1', '-p', port], database, 'web')

/** The yardstick, on the same database. */
export const serveRaw = (database: string): Promise<Served> =>
  serve(() => [...tools.tsx, 'bench/raw-server.ts'], database, 'raw')

async function serve(args: (port: string) => string[], database: string, name: string): Promise<Served> {
  const port = String(await freePort())
  const url = `http://127.0.0.1:${port}`
  const log = fs.openSync(`${LOGS}/${name}.log`, 'w')
  const own = { PORT: port, APP_URL: url, NEXTAUTH_URL: url, DATABASE_URL: database }
  const env = { ...process.env, ...lean.env, ...own, NODE_ENV: 'production' as const, NEXT_DIST_DIR: DIST }
  const child = spawn(process.execPath, args(port), { env, stdio: ['ignore', log, log] })
  process.once('exit', () => child.kill())
  for (let turn = 0; !(await answersHttp(url)); turn++) {
    if (turn > 300 || child.exitCode !== null)
      throw new Error(`Nothing answers at ${url}; see ${LOGS}/${name}.log.`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return { url, pid: child.pid!, stop: () => stop(child) }
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return
  const gone = once(child, 'exit')
  child.kill()
  await gone
}

/** Asks the paths in turn, so many times in all; any other answer than 200 is thrown. */
export async function load(
  { url, pid }: Served,
  postgres: number,
  paths: string[],
  amount: number,
): Promise<Cost> {
  const before = [cpuOf(pid), cpuOf(postgres)]
  const requests = paths.map((path) => ({ path }))
  const result = await autocannon({ url, connections: CONNECTIONS, amount, requests, timeout: PATIENCE })
  const bad = result.non2xx + result.errors
  if (bad > 0) throw new Error(`${bad} bad answers from ${url}${paths[0]}`)
  const { total } = result.requests
  return {
    app: (cpuOf(pid) - before[0]!) / total,
    postgres: (cpuOf(postgres) - before[1]!) / total,
    perSecond: result.requests.average,
    p50: result.latency.p50,
    p99: result.latency.p99,
    kilobytes: result.throughput.total / total / 1024,
  }
}

export const memory = ({ pid }: Served): number => memoryOf(pid)
