import { now } from './clock'
import { lockPayment } from './nexi/payment'
import { inTransaction, rows, type State } from './state'

type Delivery = {
  number: string
  owner: string
  url: string
  headers: Record<string, string>
  body: unknown
}

/** Growing waits after each answer that is not 200, on the virtual clock; no gateway publishes its real schedule. Then it gives up. */
export const RETRY_SECONDS = [10, 60, 300, 900, 3600, 21_600, 86_400]
const BATCH = 50
const TIMEOUT_MS = 8000

/** Delivers what the gateways have to tell and is due, in order for each payment, and settles refunds whose day has come. */
export async function deliverDue(state: State): Promise<{ delivered: number; failed: number }> {
  await settleDueRefunds(state)
  const tally = { delivered: 0, failed: 0 }
  for (let batch = await claim(state); batch.length > 0; batch = await claim(state)) {
    const queues = new Map<string, Delivery[]>()
    for (const delivery of batch)
      queues.set(delivery.owner, [...(queues.get(delivery.owner) ?? []), delivery])
    const deliverInOrder = async (queue: Delivery[]) => {
      for (const delivery of queue) tally[(await deliver(state, delivery)) ? 'delivered' : 'failed']++
    }
    await Promise.all([...queues.values()].map(deliverInOrder))
  }
  return tally
}

async function settleDueRefunds(state: State): Promise<void> {
  const at = await now(state.pool)
  const due = await rows<{ id: string }>(
    state.pool,
    'select distinct payment_id as id from sandbox.refunds where settles_at <= $1',
    [at],
  )
  for (const { id } of due) await inTransaction(state, (tx) => lockPayment(tx, id))
}

/** Claims by moving the due time to the next try: a process that dies while delivering has then only scheduled a repeat. */
async function claim(state: State): Promise<Delivery[]> {
  const claimed = await rows<Delivery>(
    state.pool,
    `with due as (
       select number from sandbox.deliveries where due_at <= $1 order by due_at, number limit $3 for update skip locked
     )
     update sandbox.deliveries d
     set attempts = attempts + 1, due_at = $1::timestamptz + ($2::int[])[attempts + 1] * interval '1 second'
     from due where d.number = due.number
     returning d.number, d.payment_id as owner, d.url, d.headers, d.body`,
    [await now(state.pool), RETRY_SECONDS, BATCH],
  )
  return claimed.sort((a, b) => Number(a.number) - Number(b.number))
}

async function deliver(state: State, { number, url, headers, body }: Delivery): Promise<boolean> {
  const answer = await post(url, headers, body)
  const took = answer === '200'
  const at = await now(state.pool)
  const sql = took
    ? 'update sandbox.deliveries set last_answer = $2, delivered_at = $3, due_at = null where number = $1'
    : 'update sandbox.deliveries set last_answer = $2 where number = $1 and $3::timestamptz is not null'
  await state.pool.query(sql, [number, answer, at])
  return took
}

async function post(url: string, headers: Record<string, string>, body: unknown): Promise<string> {
  try {
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
      redirect: 'manual',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    })
    await answer.body?.cancel()
    return String(answer.status)
  } catch {
    return 'no answer'
  }
}
