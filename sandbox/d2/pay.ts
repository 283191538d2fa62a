import { filledIn, readCard } from '@/sandbox/card'
import { type Db, inTransaction, row, type State } from '@/sandbox/state'
import { type Account, TEST_ACCOUNT } from './account'
import { queueCallback } from './callback'
import { type D2Card, TEST_CARDS } from './card'
import { insertTicket } from './ticket'
import { insertTransaction } from './transaction'
import { findTry, findVisit, findVisits, lockOrder, startTry, type Visit } from './visit'

export type D2Outcome = 'paid' | 'declined' | 'already-paid' | 'unknown'

/** The customer answered their bank. Of two tabs only the first counts; a declined card leaves the window open for another. */
export async function finishTry(
  state: State,
  account: Account,
  visitId: string,
  tryId: string,
  approves: boolean,
): Promise<D2Outcome> {
  return inTransaction(state, async (tx) => {
    const visit = await findVisit(tx, visitId)
    if (!visit) return 'unknown'
    await lockOrder(tx, visit.orderid)
    const attempt = await findTry(tx, visitId, tryId)
    if (!attempt) return 'unknown'
    if (await isPaid(tx, visit)) return 'already-paid'
    if (attempt.outcome) return 'declined'
    const works = approves && attempt.card.habit !== 'declines'
    await tx.query('update sandbox.d2_tries set outcome = $2 where id = $1', [
      tryId,
      works ? 'paid' : 'declined',
    ])
    if (works) await authorize(tx, account, visit, attempt.card)
    return works ? 'paid' : 'declined'
  })
}

/** Plays the customer without the window: pays the latest visit of this order, along the same path. */
export async function payInD2(
  state: State,
  orderid: string,
  { card = TEST_CARDS[0]?.number ?? '', account = TEST_ACCOUNT }: { card?: string; account?: Account } = {},
): Promise<D2Outcome> {
  const [visit] = await findVisits(state.pool, orderid)
  if (!visit) return 'unknown'
  const read = readCard(filledIn(card, visit.at), visit.at, TEST_CARDS)
  if ('errors' in read) throw new Error(Object.values(read.errors).join('. '))
  return finishTry(state, account, visit.id, await startTry(state, visit.id, read.card), true)
}

export async function isPaid(db: Db, { orderid }: Visit): Promise<boolean> {
  const sql = 'select 1 as paid from sandbox.d2_transactions where orderid = $1 limit 1'
  return (await row(db, sql, [orderid])) !== undefined
}

async function authorize(tx: Db, account: Account, visit: Visit, card: D2Card): Promise<void> {
  const ticket = visit.fields.maketicket ? await insertTicket(tx, card, visit.at) : null
  for (const [place, amount] of visit.parts.entries()) {
    const { id: visitId, orderid, amount: total, currency, at } = visit
    const part = place + 1
    await insertTransaction(tx, { visitId, orderid, part, total, amount, currency, card, ticket, at })
  }
  await queueCallback(tx, account, visit)
}
