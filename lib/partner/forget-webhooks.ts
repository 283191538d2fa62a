import { prisma } from '@/lib/db'
import { addDays } from '@/lib/period'

/**
 * How long it is kept what programs of others were told. A quarter of a year is longer than any of them needs to find out that
 * something was missed; what is true of a booking by now is what the API answers anyway.
 */
export const WEBHOOKS_KEPT_DAYS = 90

// A minute's share.
const MOST = 1000

/** Forgets the oldest messages that were taken or given up, and all old ones to addresses that have ended. Answers how many. */
export const forgetWebhooks = (at: Date): Promise<number> =>
  prisma.$executeRaw`
    DELETE FROM webhook_delivery WHERE id IN (
      SELECT d.id FROM webhook_delivery d JOIN webhook_endpoint e ON e.id = d.endpoint_id
      WHERE d.send_at < ${addDays(at, -WEBHOOKS_KEPT_DAYS).toISOString()}::timestamptz
        AND (d.state IN ('SENT', 'FAILED') OR e.ended_at IS NOT NULL)
      ORDER BY d.send_at LIMIT ${MOST} FOR UPDATE OF d SKIP LOCKED)`
