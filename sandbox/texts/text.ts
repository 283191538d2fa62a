import { randomBytes } from 'node:crypto'
import { now } from '@/sandbox/clock'
import { row, rows, type State } from '@/sandbox/state'

export type Text = { id: string; at: Date; sender: string; recipient: string; message: string }

/** A phone that is switched off for good, to rehearse a text that never arrives: any number that ends like this. */
const NEVER = /9999$/

export const isNeverDelivered = ({ recipient }: Text): boolean => NEVER.test(recipient)

const COLUMNS = 'id, at, sender, recipient, message'

export async function keepText(
  state: State,
  { sender, recipient, message }: Omit<Text, 'id' | 'at'>,
): Promise<Text> {
  const id = `s${randomBytes(16).toString('hex')}`
  const at = await now(state.pool)
  await state.pool.query(`insert into sandbox.texts (${COLUMNS}) values ($1, $2, $3, $4, $5)`, [
    ...[id, at, sender, recipient, message],
  ])
  return { id, at, sender, recipient, message }
}

/** The newest texts, all or those to one number, since then. */
export const findTexts = (
  state: State,
  { to = null, since = null, limit }: { to?: string | null; since?: Date | null; limit: number },
): Promise<Text[]> =>
  rows<Text>(
    state.pool,
    `select ${COLUMNS} from sandbox.texts
    where ($1::text is null or recipient = $1) and ($2::timestamptz is null or at >= $2) order by number desc limit $3`,
    [to, since, limit],
  )

export const findText = (state: State, id: string): Promise<Text | undefined> =>
  row<Text>(state.pool, `select ${COLUMNS} from sandbox.texts where id = $1`, [id])
