import { now } from '@/sandbox/clock'
import { type Db, row, rows } from '@/sandbox/state'
import type { D2Card } from './card'

/** The issuer is bound to an authorization this long; a capture after it must be forced, or the authorization renewed. */
export const BINDING_DAYS = 7
/** "About two months" is all that is published; after it the authorization deletes itself. */
export const LIFETIME_DAYS = 60
const DAY_MS = 86_400_000

export type Refund = { amount: number; settlesAt: Date; settlesAs: 'done' | 'declined' }
type TransactionRow = {
  transact: string
  visitId: string | null
  orderid: string
  part: number
  total: number
  amount: number
  currency: string
  card: D2Card
  ticket: string | null
  createdAt: Date
  authorizedAt: Date
  captured: number | null
  capturedAt: Date | null
  refusedAt: Date | null
  deletedAt: Date | null
}
/** One authorization as D2 keeps it, read at an instant: batches and waiting refunds settle by the clock alone. */
export type Transaction = TransactionRow & { refunds: Refund[]; at: Date }

export const STATUS_WORDS = {
  2: 'authorised',
  4: 'capture declined',
  5: 'captured',
  6: 'deleted',
  8: 'partly refunded',
  10: 'refund declined',
  11: 'refunded',
  12: 'capture pending',
  15: 'refund pending',
} as const
export type Status = keyof typeof STATUS_WORDS

const COLUMNS = `transact, visit_id as "visitId", orderid, part, total, amount, currency, card, ticket, created_at as "createdAt",
  authorized_at as "authorizedAt", captured, captured_at as "capturedAt", refused_at as "refusedAt", deleted_at as "deletedAt"`

export async function insertTransaction(
  tx: Db,
  made: Pick<
    Transaction,
    'visitId' | 'orderid' | 'part' | 'total' | 'amount' | 'currency' | 'card' | 'ticket' | 'at'
  >,
): Promise<string> {
  const { visitId, orderid, part, total, amount, currency, card, ticket, at } = made
  const found = await row<{ transact: string }>(
    tx,
    `insert into sandbox.d2_transactions (visit_id, orderid, part, total, amount, currency, card, ticket, created_at, authorized_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $9) returning transact`,
    [visitId, orderid, part, total, amount, currency, card, ticket, at],
  )
  return found?.transact ?? ''
}

/** One transaction as it stands now, locked until the database transaction ends. */
export async function lockTransaction(tx: Db, transact: string): Promise<Transaction | undefined> {
  const sql = `select ${COLUMNS} from sandbox.d2_transactions where transact = $1 for update`
  return (await read(tx, sql, transact))[0]
}

/** All transactions of an order, its parts in their order; nothing is locked. */
export async function findByOrder(db: Db, orderid: string): Promise<Transaction[]> {
  const sql = `select ${COLUMNS} from sandbox.d2_transactions where orderid = $1 order by part`
  return read(db, sql, orderid)
}

/** The newest transactions, for the console. */
export async function findTransactions(db: Db, limit: number): Promise<Transaction[]> {
  const sql = `select ${COLUMNS} from sandbox.d2_transactions order by transact desc limit $1`
  return read(db, sql, limit)
}

export function statusOf(transaction: Transaction): Status {
  const { deletedAt, captured, capturedAt, refusedAt, at } = transaction
  if (deletedAt) return 6
  if (captured === null && at >= endsAt(transaction)) return 6
  if (captured === null) return refusedAt ? 4 : 2
  return capturedAt && capturedAt > at ? 12 : refundStatusOf(transaction)
}

export function endsAt({ createdAt }: Transaction): Date {
  return new Date(createdAt.getTime() + LIFETIME_DAYS * DAY_MS)
}

export function boundUntil({ authorizedAt }: Transaction): Date {
  return new Date(authorizedAt.getTime() + BINDING_DAYS * DAY_MS)
}

/** What was really taken; a capture that waits for the batch is not yet. */
export function capturedOf(transaction: Transaction): number {
  const { captured, capturedAt, at } = transaction
  return captured !== null && capturedAt && capturedAt <= at ? captured : 0
}

export function refundedOf({ refunds, at }: Transaction): number {
  return sum(refunds.filter(({ settlesAt, settlesAs }) => settlesAs === 'done' && settlesAt <= at))
}

/** What a further refund may give back: a refund that waits counts as given, a declined one does not. */
export function refundableOf(transaction: Transaction): number {
  const { refunds, at } = transaction
  const counting = refunds.filter(({ settlesAt, settlesAs }) => settlesAs === 'done' || settlesAt > at)
  return capturedOf(transaction) - sum(counting)
}

function refundStatusOf(transaction: Transaction): Status {
  const { refunds, at } = transaction
  if (refunds.some(({ settlesAt }) => settlesAt > at)) return 15
  const refunded = refundedOf(transaction)
  if (refunded > 0) return refunded === transaction.captured ? 11 : 8
  return refunds.length > 0 ? 10 : 5
}

function sum(refunds: Refund[]): number {
  return refunds.reduce((total, { amount }) => total + amount, 0)
}

async function read(db: Db, sql: string, value: string | number): Promise<Transaction[]> {
  const found = await rows<TransactionRow>(db, sql, [value])
  const refunds = await rows<Refund & { transact: string }>(
    db,
    `select transact, amount, settles_at as "settlesAt", settles_as as "settlesAs"
     from sandbox.d2_refunds where transact = any($1) order by id`,
    [found.map(({ transact }) => transact)],
  )
  const at = await now(db)
  return found.map((one) => ({
    ...one,
    refunds: refunds.filter(({ transact }) => transact === one.transact),
    at,
  }))
}
