import { type Db, row } from '@/sandbox/state'
import type { D2Card } from './card'

/** A card the shop may use again without the customer, by its number. */
export type Ticket = { ticket: string; card: D2Card; deletedAt: Date | null }

export async function insertTicket(tx: Db, card: D2Card, at: Date): Promise<string> {
  const sql = 'insert into sandbox.d2_tickets (created_at, card) values ($1, $2) returning ticket'
  const made = await row<{ ticket: string }>(tx, sql, [at, card])
  return made?.ticket ?? ''
}

/** One ticket, locked until the database transaction ends. */
export async function lockTicket(tx: Db, ticket: string): Promise<Ticket | undefined> {
  const sql = `select ticket, card, deleted_at as "deletedAt" from sandbox.d2_tickets where ticket = $1 for update`
  return row<Ticket>(tx, sql, [ticket])
}
