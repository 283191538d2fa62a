import { z } from 'zod'
import { now } from '@/sandbox/clock'
import { inTransaction } from '@/sandbox/state'
import { type Answer, accepted, declined, MONEY, readFields } from './answer'
import type { Line } from './converse'
import type { Fields } from './form'
import { number, text } from './parameter'
import { lockTicket } from './ticket'

const ticketFields = z.looseObject({ merchant: text, ticket: number })

/** Forgets a card: its ticket authorizes nothing any more. What it authorized stays as it is. */
export async function deleteTicket({ state, account }: Line, fields: Fields): Promise<Answer> {
  const wrong = (message: string) => declined(MONEY.parameter, message)
  const read = readFields(ticketFields, fields)
  if ('message' in read) return wrong(read.message)
  if (read.values.merchant !== account.merchant) return wrong('There is no such merchant')
  return inTransaction(state, async (tx) => {
    const found = await lockTicket(tx, read.values.ticket)
    if (!found) return wrong('There is no such ticket')
    if (found.deletedAt) return declined(MONEY.status)
    const sql = 'update sandbox.d2_tickets set deleted_at = $2 where ticket = $1'
    await tx.query(sql, [found.ticket, await now(tx)])
    return accepted({ ticket: found.ticket, result: '0' })
  })
}
