import { randomUUID } from 'node:crypto'
import { now } from '@/sandbox/clock'
import { type Db, row, rows, type State } from '@/sandbox/state'
import type { D2Card } from './card'
import type { Fields } from './form'

/** One opening of the payment window; an order may be opened several times until something is approved on it. */
export type Visit = {
  id: string
  createdAt: Date
  orderid: string
  amount: number
  currency: string
  parts: number[]
  fields: Fields
  at: Date
}
export type Try = { id: string; card: D2Card; outcome: 'paid' | 'declined' | null }

const COLUMNS = 'id, created_at as "createdAt", orderid, amount, currency, parts, fields'

export async function insertVisit(
  tx: Db,
  wish: Pick<Visit, 'orderid' | 'amount' | 'currency' | 'parts' | 'fields'>,
): Promise<string> {
  const id = randomUUID().replaceAll('-', '')
  await tx.query(
    `insert into sandbox.d2_visits (id, created_at, orderid, amount, currency, parts, fields) values ($1, $2, $3, $4, $5, $6, $7)`,
    [id, await now(tx), wish.orderid, wish.amount, wish.currency, wish.parts, wish.fields],
  )
  return id
}

export async function findVisit(db: Db, id: string): Promise<Visit | undefined> {
  return (await read(db, `select ${COLUMNS} from sandbox.d2_visits where id = $1`, id))[0]
}

/** Every opening of an order's window, the latest first. */
export async function findVisits(db: Db, orderid: string): Promise<Visit[]> {
  return read(db, `select ${COLUMNS} from sandbox.d2_visits where orderid = $1 order by number desc`, orderid)
}

/** The newest window of every order that nobody has paid yet. */
export async function findOpenVisits(db: Db, limit: number): Promise<Visit[]> {
  return read(
    db,
    `select ${COLUMNS} from sandbox.d2_visits v
     where not exists (select from sandbox.d2_transactions t where t.orderid = v.orderid)
       and not exists (select from sandbox.d2_visits later where later.orderid = v.orderid and later.number > v.number)
     order by number desc limit $1`,
    limit,
  )
}

/** Approvals of one order queue up here, whichever way they come: an order is approved once. */
export async function lockOrder(tx: Db, orderid: string): Promise<void> {
  await tx.query(`select pg_advisory_xact_lock(hashtextextended('d2 ' || $1, 0))`, [orderid])
}

/** The customer typed a card; the bank will ask them next. Of the card only the masked number is kept. */
export async function startTry(state: State, visitId: string, card: D2Card): Promise<string> {
  const id = randomUUID().replaceAll('-', '')
  await state.pool.query('insert into sandbox.d2_tries (id, visit_id, card) values ($1, $2, $3)', [
    id,
    visitId,
    card,
  ])
  return id
}

export async function findTry(db: Db, visitId: string, id: string): Promise<Try | undefined> {
  return row<Try>(db, 'select id, card, outcome from sandbox.d2_tries where visit_id = $1 and id = $2', [
    visitId,
    id,
  ])
}

async function read(db: Db, sql: string, value: string | number): Promise<Visit[]> {
  const at = await now(db)
  return (await rows<Omit<Visit, 'at'>>(db, sql, [value])).map((found) => ({ ...found, at }))
}
