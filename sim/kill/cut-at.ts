import pg from 'pg'

type Query = (this: Client, ...words: unknown[]) => unknown
type Client = pg.Client & { processID: number; connectionParameters: { options?: string } }

const query = pg.Client.prototype.query as unknown as Query

// Only connections of the business have its limits; those of the sandbox are left alone.
const isOurs = ({ connectionParameters }: Client) => /lock_timeout/.test(connectionParameters.options ?? '')

/**
 * Has PostgreSQL cut the connection that is about to carry our so manyth statement, as `pg_terminate_backend` does; nothing is cut at
 * 0. `statements` counts them, also the beginnings and ends of transactions.
 */
export function cutAt(at: number): { statements: () => number; stop: () => void } {
  let count = 0
  pg.Client.prototype.query = function (this: Client, ...words: unknown[]) {
    if (!isOurs(this) || ++count !== at) return query.apply(this, words)
    return terminate(this.processID).then(() => query.apply(this, words))
  } as unknown as typeof pg.Client.prototype.query
  return {
    statements: () => count,
    stop: () => {
      pg.Client.prototype.query = query as unknown as typeof pg.Client.prototype.query
    },
  }
}

/** Comes back when the other side of that connection is really gone. */
async function terminate(pid: number): Promise<void> {
  const other = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await other.connect()
  try {
    await other.query('SELECT pg_terminate_backend($1, 10000)', [pid])
  } finally {
    await other.end()
  }
}
