import pg from 'pg'
import { findLocation } from '@/lib/inventory/find-locations'
import { findPageWithFree } from '@/lib/inventory/find-page-with-free'
import { CATEGORIES } from '@/lib/inventory/product'
import { addDays } from '@/lib/period'
import { ONE_PLAN } from '@/lib/statement-names'
import { cast } from '@/prisma/cast'
import { cpuOf } from './cpu'
import { quantile } from './numbers'

const TIMES = 400

export type Sql = { mean: number; p99: number; cpu: number }

type Statement = { text: string; values: unknown[] }

/** The statement behind a search alone, prepared and asked over one connection: time and CPU of PostgreSQL for each. */
export async function timeSearch(url: string, postgres: number, days: number): Promise<Sql> {
  return timeOf(url, postgres, await statementsOf(days))
}

/** The yardstick: one product by its id. */
export const timeLookUp = (url: string, postgres: number): Promise<Sql> =>
  timeOf(url, postgres, [{ text: 'SELECT * FROM product WHERE id = $1', values: ['p00001'] }])

/** What the program really asks, listened to. */
async function statementsOf(days: number): Promise<Statement[]> {
  const location = (await findLocation(cast.bergen.id))!
  const at = new Date()
  const asked: Statement[] = []
  const { query } = pg.Client.prototype
  pg.Client.prototype.query = function listen(this: pg.Client, ...args: unknown[]) {
    asked.push(args[0] as Statement)
    return (query as (...all: unknown[]) => unknown).apply(this, args)
  } as typeof query
  for (let turn = 0; turn < 40; turn++) {
    const from = addDays(at, 3 + ((turn * 7) % 60))
    const wish = { location, period: { from, until: addDays(from, days) } }
    await findPageWithFree({ ...wish, category: CATEGORIES[turn % CATEGORIES.length] }, at)
  }
  pg.Client.prototype.query = query
  return asked.filter(({ text }) => text.includes('capacity_day'))
}

async function timeOf(url: string, postgres: number, statements: Statement[]): Promise<Sql> {
  const client = new pg.Client({ connectionString: url, options: ONE_PLAN })
  await client.connect()
  const ask = (turn: number) => {
    const { text, values } = statements[turn % statements.length]!
    return client.query({ name: 'asked', text, values })
  }
  for (let turn = 0; turn < 20; turn++) await ask(turn)
  const before = cpuOf(postgres)
  const times: number[] = []
  for (let turn = 0; turn < TIMES; turn++) {
    const begun = performance.now()
    await ask(turn)
    times.push(performance.now() - begun)
  }
  const cpu = (cpuOf(postgres) - before) / TIMES
  await client.end()
  return { mean: times.reduce((sum, time) => sum + time, 0) / TIMES, p99: quantile(times, 0.99), cpu }
}
