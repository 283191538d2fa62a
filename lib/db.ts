import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import { env } from './env'
import { Prisma, PrismaClient } from './generated/prisma/client'
import type { Outcome, Refused } from './outcome'
import { KEPT, ONE_PLAN, statementNames } from './statement-names'

export type Tx = Prisma.TransactionClient
export type Db = PrismaClient | Tx

// Nothing may wait for ever: a stuck transaction would keep gear or money locked for everybody else.
const limits = (statementMs: number) =>
  `-c lock_timeout=2000 -c statement_timeout=${statementMs} -c idle_in_transaction_session_timeout=${statementMs} -c synchronous_commit=on`

// Whoever gets no connection in this time is told so, instead of waiting with everybody else.
const WAIT_MS = 5_000

// A connection keeps the plans that it has made, and makes each five times before it trusts one: what is dropped after a
// quiet minute costs the next renters that again. A few idle ones cost the server some megabytes, an hour old they are
// renewed all the same, and a program that is done does not wait for them.
const KEEPING = {
  idleTimeoutMillis: 10 * 60_000,
  maxLifetimeSeconds: 60 * 60,
  keepAlive: true,
  allowExitOnIdle: true,
}

/**
 * A client with a pool of its own. The program has one, below; whoever rehearses failures puts a door of theirs before it, and
 * `waitMs` that has nothing to do with how busy their machine is.
 */
export function connect({ waitMs = WAIT_MS } = {}): PrismaClient {
  const { DATABASE_URL: connectionString } = env()
  const common = { connectionString, connectionTimeoutMillis: waitMs, ...KEEPING }
  const pool = new pg.Pool({ ...common, max: 16, options: limits(waitMs) })
  const keeping = new pg.Pool({ ...common, max: 8, options: `${limits(waitMs)} ${ONE_PLAN}` })
  const options = { disposeExternalPool: true, statementNameGenerator: statementNames() }
  return new PrismaClient({ adapter: new PrismaPg(besideKept(pool, keeping), options) })
}

/** The pool, but what is kept is asked over the other one. */
function besideKept(pool: pg.Pool, keeping: pg.Pool): pg.Pool {
  const ask = pool.query.bind(pool)
  const end = pool.end.bind(pool)
  keeping.on('error', (...lost) => pool.emit('error', ...lost))
  return Object.assign(pool, {
    query: (asked: pg.QueryConfig) => (asked.text.startsWith(KEPT) ? keeping.query(asked) : ask(asked)),
    end: async () => {
      await Promise.all([keeping.end(), end()])
    },
  })
}

// One client per process, also when a development server loads this module again.
const kept = globalThis as typeof globalThis & { kickstandPrisma?: PrismaClient }

export const prisma: PrismaClient = (kept.kickstandPrisma ??= connect())

// Nothing of the transaction has happened: a serialization failure, a deadlock.
const AGAIN = ['40001', '40P01']
const LOCK_TIMEOUT = '55P03'

/**
 * One READ COMMITTED transaction. A deadlock or serialization failure is tried again, three times at most, because
 * nothing of it has happened; everything else is the caller's. `patient` also waits three times for somebody else's
 * lock: for what has happened in the world already and must be written down. `timeout`, in milliseconds, is longer only for
 * what keeps nobody else from booking.
 */
export async function transact<T>(
  work: (tx: Tx) => Promise<T>,
  { patient = false, timeout = 10_000 } = {},
): Promise<T> {
  const again = patient ? [...AGAIN, LOCK_TIMEOUT] : AGAIN
  for (let turn = 1; ; turn++) {
    try {
      return await prisma.$transaction(work, { maxWait: WAIT_MS, timeout })
    } catch (error) {
      if (turn === 3 || !again.includes(sqlState(error) ?? '')) throw error
    }
  }
}

/** Carries a refusal through the rollback. */
class Undone extends Error {
  constructor(readonly refusal: Refused<string>) {
    super(refusal.code)
  }
}

/** The same for a verb that may have written something before it refuses: a refusal takes all of it back. */
export async function transactOrUndo<T, Code extends string>(
  work: (tx: Tx) => Promise<Outcome<T, Code>>,
): Promise<Outcome<T, Code>> {
  try {
    return await transact(async (tx) => {
      const done = await work(tx)
      if (!done.ok) throw new Undone(done)
      return done
    })
  } catch (error) {
    if (error instanceof Undone) return error.refusal as Refused<Code>
    throw error
  }
}

/** Everything that `read` asks for as it is at one moment: what takes several queries is not torn by a commit between them. */
export const snapshot = <T>(read: (tx: Tx) => Promise<T>): Promise<T> =>
  prisma.$transaction(read, { isolationLevel: 'RepeatableRead', maxWait: WAIT_MS, timeout: 10_000 })

/** The SQLSTATE inside a database error, wherever Prisma has put it. */
export function sqlState(error: unknown): string | undefined {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return undefined
  const meta = error.meta as { driverAdapterError?: { cause?: { originalCode?: string } } } | undefined
  return meta?.driverAdapterError?.cause?.originalCode ?? (error.code === 'P2034' ? '40001' : undefined)
}

// No connection to be had, or none that lasts; the server going down, full, or only to be read. Prisma's codes, then PostgreSQL's.
const AWAY = /^(P1001|P1002|P1008|P1017|P2024|P2028|P2037|08...|53...|57P0.|25006)$/
const NO_CONNECTION = 'timeout exceeded when trying to connect'
const AWAY_SAID = new RegExp(`${NO_CONNECTION}|Connection terminated`)

/** True when the database cannot work for us at the moment: the same may go well in a little while. */
export function isAway(error: unknown): boolean {
  const code = codeOf(error)
  const said = error instanceof Error ? error.message : ''
  return AWAY.test(sqlState(error) ?? '') || AWAY.test(code) || AWAY_SAID.test(said)
}

const codeOf = (error: unknown): string =>
  error instanceof Prisma.PrismaClientKnownRequestError ? error.code : ''

/** True when nobody had time for us, though the database is there: no connection in time, a lock that others had for too long. */
export const isCrowded = (error: unknown): boolean =>
  /^(40P01|40001|55P03|57014|P2028|P2024)$/.test(sqlState(error) ?? codeOf(error)) ||
  (error instanceof Error && error.message.includes(NO_CONNECTION))

/** True when the error is the violation of a unique index. */
export const isTaken = (error: unknown): boolean =>
  error instanceof Prisma.PrismaClientKnownRequestError &&
  (error.code === 'P2002' || sqlState(error) === '23505')
