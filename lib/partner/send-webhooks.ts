import { prisma } from '@/lib/db'
import { env } from '@/lib/env'
import { log } from '@/lib/log'
import { addMinutes } from '@/lib/period'
import { type Reached, reach } from './reach'
import { signatureOf } from './signature-of'
import { messageId, type Told, webhookMessage } from './webhook-message'

// One run takes so many messages to one address; the next one follows within a minute.
const MOST = 200
// A message that is being sent for longer than this belongs to a sender that has died.
const LEASE_MINUTES = 5
// Minutes before the next try, three and a half days in all; after the last one the message is given up.
const PAUSES = [1, 5, 30, 120, 300, 600, 840, 1200, 1440]
export const MOST_TRIES = PAUSES.length + 1
const DIED = `its sender stopped in the middle of the last of ${MOST_TRIES} tries; it may have arrived`

/** The other side says that it wants nothing of the kind any more. */
const GONE = 410

/**
 * Tells every address what is due for it, all addresses at once, to each one message after the other; of one booking in the order
 * in which things happened: what comes after a message waits until that one has arrived or is given up. What an address does not
 * take with a 2xx is tried again with growing pauses. Two senders never take the same message.
 */
export async function sendWebhooks(at: Date): Promise<{ done: number; failed: number }> {
  const died = await giveUp(at)
  const addresses = await findDue(at)
  const reports = await Promise.all(addresses.map((endpointId) => sendTo(endpointId, at)))
  const sum = (key: 'done' | 'failed') => reports.reduce((total, report) => total + report[key], 0)
  return { done: sum('done'), failed: sum('failed') + died }
}

const findDue = async (at: Date): Promise<string[]> => {
  const rows = await prisma.$queryRaw<{ id: string }[]>`
    SELECT DISTINCT endpoint_id::text AS id FROM webhook_delivery d JOIN webhook_endpoint e ON e.id = d.endpoint_id
    WHERE d.state IN ('QUEUED', 'SENDING') AND d.send_at <= ${at} AND e.ended_at IS NULL`
  return rows.map(({ id }) => id)
}

/** Whoever does not answer at all, or answers that they cannot, would not take the next message either. */
async function sendTo(endpointId: string, at: Date): Promise<{ done: number; failed: number }> {
  const report = { done: 0, failed: 0 }
  for (let turn = 0; turn < MOST; turn++) {
    const delivery = await claim(endpointId, at)
    if (!delivery) break
    const reached = await tell(delivery)
    const isTaken = await close(delivery, reached, at)
    if (isTaken) report.done++
    else {
      report.failed++
      break
    }
  }
  return report
}

type Claimed = Told & { id: string; tries: number; url: string; secret: string }

/** Takes the next message for an address that has nothing of the same booking before it. */
async function claim(endpointId: string, at: Date): Promise<Claimed | null> {
  const [row] = await prisma.$queryRaw<Claimed[]>`
    WITH taken AS (
      UPDATE webhook_delivery SET state = 'SENDING', tries = tries + 1, send_at = ${addMinutes(at, LEASE_MINUTES)}
      WHERE id = (
        SELECT d.id FROM webhook_delivery d JOIN webhook_endpoint e ON e.id = d.endpoint_id AND e.ended_at IS NULL
        WHERE d.endpoint_id = ${endpointId}::uuid AND d.state IN ('QUEUED', 'SENDING') AND d.send_at <= ${at} AND d.tries < ${MOST_TRIES}
          AND NOT EXISTS (
            SELECT 1 FROM webhook_delivery b WHERE b.endpoint_id = d.endpoint_id AND b.booking_id = d.booking_id
              AND b.position < d.position AND b.state IN ('QUEUED', 'SENDING'))
        ORDER BY d.position LIMIT 1 FOR UPDATE OF d SKIP LOCKED)
      RETURNING *
    )
    SELECT t.id::text, t.tries, e.url, e.secret, l.id::text AS "entryId", l.what, l.at, b.number, o.slug AS location
    FROM taken t JOIN webhook_endpoint e ON e.id = t.endpoint_id JOIN logbook_entry l ON l.id = t.entry_id
    JOIN booking b ON b.id = t.booking_id JOIN location o ON o.id = b.location_id`
  return row ? { ...row, at: new Date(row.at) } : null
}

async function tell(delivery: Claimed): Promise<Reached> {
  const { url, secret, entryId } = delivery
  const id = messageId(entryId)
  const body = JSON.stringify(webhookMessage(delivery))
  // By the clock on the wall: whoever checks that a message is fresh knows no other.
  const seconds = Math.floor(Date.now() / 1000)
  const headers = {
    'content-type': 'application/json',
    'user-agent': 'Kickstand-Webhooks/1',
    'webhook-id': id,
    'webhook-timestamp': String(seconds),
    'webhook-signature': signatureOf(secret, { id, seconds, body }),
  }
  return reach({ url, headers, body }, { ownMachine: env().SANDBOX })
}

/** Writes down what came of it, unless somebody else has taken it since; answers whether it was taken. */
async function close({ id, tries }: Claimed, reached: Reached, at: Date): Promise<boolean> {
  const answer = 'status' in reached ? reached.status : null
  const isTaken = answer !== null && answer >= 200 && answer < 300
  const pause = answer === GONE ? undefined : PAUSES[tries - 1]
  const problem = 'problem' in reached ? reached.problem.slice(0, 300) : `answered ${reached.status}`
  const data = isTaken
    ? { state: 'SENT' as const, sentAt: at, answer, problem: null }
    : pause === undefined
      ? { state: 'FAILED' as const, answer, problem }
      : { state: 'QUEUED' as const, sendAt: addMinutes(at, pause), answer, problem }
  await prisma.webhookDelivery.updateMany({ where: { id, state: 'SENDING', tries }, data })
  if (!isTaken) log.warn({ delivery: id, tries, answer, problem }, 'a webhook was not taken')
  return isTaken
}

/** A message that was being sent for the last time by a sender that has died. Whoever dies closes nothing. */
async function giveUp(at: Date): Promise<number> {
  const { count } = await prisma.webhookDelivery.updateMany({
    where: { state: 'SENDING', tries: { gte: MOST_TRIES }, sendAt: { lte: at } },
    data: { state: 'FAILED', problem: DIED },
  })
  return count
}
