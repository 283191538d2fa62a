import { type Db, row, type State } from './state'

const UNITS: Record<string, number> = { d: 86_400_000, h: 3_600_000, m: 60_000, s: 1000 }

/** The time the sandbox lives in: real time plus what somebody added. The app reads the same row. */
export async function now(db: Db): Promise<Date> {
  return new Date(Date.now() + (await offset(db)))
}

export async function offset(db: Db): Promise<number> {
  const clock = await row<{ offset_ms: string }>(db, 'select offset_ms from sandbox.clock where id = 1')
  return Number(clock?.offset_ms ?? 0)
}

/** Moves time forward by a duration such as '8d', '15m' or '2h30m' and rings everybody who listens. Never backwards. */
export async function advance(state: State, duration: string): Promise<Date> {
  const ms = parseDuration(duration)
  if (ms === null) throw new RangeError(`"${duration}" is not a duration; write it like 15m, 2h30m or 8d`)
  return add(state, ms)
}

/** Moves time forward to an instant. */
export async function advanceTo(state: State, instant: Date): Promise<Date> {
  const ms = instant.getTime() - (await now(state.pool)).getTime()
  if (Number.isNaN(ms)) throw new RangeError('That is not an instant; write it like 2030-01-31T12:00:00Z')
  if (ms < 0) throw new RangeError('The clock only moves forward')
  return add(state, ms)
}

export function parseDuration(text: string): number | null {
  const compact = text.replace(/\s+/g, '').toLowerCase()
  if (!/^(\d+(\.\d+)?[dhms])+$/.test(compact)) return null
  const parts = compact.matchAll(/(\d+(?:\.\d+)?)([dhms])/g)
  const ms = [...parts].reduce((sum, [, count, unit]) => sum + Number(count) * (UNITS[unit ?? ''] ?? 0), 0)
  return ms <= 3650 * 86_400_000 ? Math.round(ms) : null
}

async function add(state: State, ms: number): Promise<Date> {
  // Adding inside one statement keeps two people who move the clock at once from losing one of the moves.
  await state.pool.query('update sandbox.clock set offset_ms = offset_ms + $1 where id = 1', [ms])
  const moved = await offset(state.pool)
  await state.pool.query(`select pg_notify('sandbox_clock', $1)`, [String(moved)])
  return new Date(Date.now() + moved)
}
