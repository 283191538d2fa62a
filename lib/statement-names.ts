/** What a statement begins with that has one plan for all values; see `lib/db.ts`. Only for texts that never vary with how much is asked. */
export const KEPT = '/* kept */'

/**
 * The setting of the connections that such statements go over outside of transactions. PostgreSQL holds what it knows when it
 * knows the values for worth a plan each time, and planning the large ones costs more than running them.
 */
export const ONE_PLAN = '-c plan_cache_mode=force_generic_plan'

// A connection holds about eight kilobytes for each, and a process has sixteen connections.
const MOST_NAMES = 300
const OFTEN = 3
// Long ones are lists that are hardly ever as long again.
const LONG = 4_000
const MOST_SEEN = 2_000

/**
 * The name under which each connection keeps a statement, so that it is read and planned once and not every time; empty for
 * what does not come often enough to be worth it. PostgreSQL decides by what it costs whether a plan may serve other values.
 */
export function statementNames(): (query: { sql: string }) => string {
  const names = new Map<string, string>()
  const seen = new Map<string, number>()
  const isOften = (sql: string): boolean => {
    if (names.size >= MOST_NAMES || sql.length > LONG) return false
    const times = (seen.get(sql) ?? 0) + 1
    if (times === OFTEN) return seen.delete(sql)
    if (seen.size >= MOST_SEEN) seen.clear()
    seen.set(sql, times)
    return false
  }
  return ({ sql }) => {
    if (!names.has(sql) && (sql.startsWith(KEPT) || isOften(sql))) names.set(sql, `kept_${names.size + 1}`)
    return names.get(sql) ?? ''
  }
}
