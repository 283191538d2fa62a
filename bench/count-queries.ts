import pg from 'pg'
import type { Served } from './web'

export type Queries = { mean: number; most: number }

/** How many statements a request costs, as PostgreSQL has counted them: of all paths of a page, and of the dearest one. */
export async function countQueries(
  database: string,
  targets: [name: string, server: Served, paths: string[]][],
): Promise<Record<string, Queries>> {
  const client = new pg.Client({ connectionString: database })
  await client.connect()
  await client.query('CREATE EXTENSION IF NOT EXISTS pg_stat_statements')
  const counted: Record<string, Queries> = {}
  for (const [name, { url }, paths] of targets) {
    const queries: number[] = []
    for (const path of paths) {
      const before = await callsOf(client)
      await (await fetch(url + path)).text()
      queries.push((await callsOf(client)) - before)
    }
    counted[name] = {
      mean: queries.reduce((sum, one) => sum + one, 0) / queries.length,
      most: Math.max(...queries),
    }
  }
  await client.end()
  return counted
}

/** But for those that count. */
async function callsOf(client: pg.Client): Promise<number> {
  const { rows } = await client.query<{ calls: number }>(
    `SELECT coalesce(sum(calls), 0)::int AS calls FROM pg_stat_statements WHERE query NOT LIKE '%pg_stat_statements%'`,
  )
  return rows[0]!.calls
}
