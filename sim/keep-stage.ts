import { resetState, type State } from '@/sandbox/state'
import { FORGETTABLE } from '@/sandbox/tables'

const EMPTIED_EVERY = 25
const KEPT = [
  'location',
  'opening_hours',
  'product',
  'variant',
  'price_tier',
  'asset',
  'kit_component',
  'season',
  'season_hours',
  'special_day',
  'rental_rule',
  'damage_price',
  'user_account',
  'setting',
  'company',
  'logo',
  'gateway_choice',
  '_prisma_migrations',
]

// What comes back damaged waits to be inspected: without this, nothing could be handed out any more after some dozens of schedules.
const KEEP_UNITS = 'drop table if exists sandbox.units; create table sandbox.units as table public.asset'
const RESTORE_UNITS = 'delete from public.asset; insert into public.asset select * from sandbox.units'

const STOCK = `insert into stock (variant_id, location_id, units)
  select variant_id, location_id, count(*) filter (where state = 'READY') from asset group by 1, 2 order by 1, 2`

const CONTENT = KEPT.map(
  (table) =>
    `select '${table}' as name, md5(coalesce(string_agg(t::text, '' order by t::text), '')) as content from public.${table} t`,
).join(' union all ')

/**
 * Remembers what stands on the stage now. The answer empties it for the next schedule: everything that people have done is
 * gone, and what was there before is as it was then; throws when it is not.
 */
export async function keepStage(state: State): Promise<() => Promise<void>> {
  const strangers = FORGETTABLE.map((table) => `sandbox.${table}`)
  const tables = [...(await tablesBesides(state)), 'graphile_worker._private_jobs', ...strangers]
  await state.pool.query(KEEP_UNITS)
  const before = await contentOf(state)
  let turn = 0
  return async () => {
    await empty(state, tables, turn++)
    const now = await contentOf(state)
    const changed = KEPT.filter((table) => now.get(table) !== before.get(table))
    if (changed.length > 0) throw new Error(`The stage is not as it was: ${changed.join(', ')}.`)
  }
}

async function contentOf(state: State): Promise<Map<string, string>> {
  const { rows } = await state.pool.query(CONTENT)
  return new Map(rows.map(({ name, content }) => [name, content]))
}

async function tablesBesides(state: State): Promise<string[]> {
  const { rows } = await state.pool.query(
    `select quote_ident(tablename) as name from pg_tables where schemaname = 'public' and tablename <> all ($1)`,
    [KEPT],
  )
  return rows.map(({ name }) => name as string)
}

/**
 * Emptying so many tables takes the database a fifth of what a schedule does, and deleting the few rows of one nearly
 * nothing; but what is deleted stays in the way until the next time that they are emptied.
 */
async function empty(state: State, tables: string[], turn: number): Promise<void> {
  const emptied =
    turn % EMPTIED_EVERY === 0
      ? `truncate ${tables.join(', ')}; `
      : tables.map((table) => `delete from ${table}; `).join('')
  // Whatever may never be deleted may be here.
  await state.pool.query(
    `set session_replication_role = replica; ${emptied}${RESTORE_UNITS}; reset session_replication_role`,
  )
  // Written anew, since the stock also remembers when it was last recounted.
  await state.pool.query(STOCK)
  await resetState(state)
}
