import { prisma } from '@/lib/db'

/** Every address that hears or heard of deeds, those that still do first, with how much is queued for it and given up. */
export const findWebhooks = () => prisma.$queryRaw<
  {
    id: string
    url: string
    events: string[]
    location: string | null
    createdAt: Date
    endedAt: Date | null
    queued: number
    failed: number
  }[]
>`
  SELECT e.id::text, e.url, e.events, l.name AS location, e.created_at AS "createdAt", e.ended_at AS "endedAt",
    count(d.id) FILTER (WHERE d.state IN ('QUEUED', 'SENDING'))::int AS queued, count(d.id) FILTER (WHERE d.state = 'FAILED')::int AS failed
  FROM webhook_endpoint e LEFT JOIN location l ON l.id = e.location_id LEFT JOIN webhook_delivery d ON d.endpoint_id = e.id
  GROUP BY e.id, l.name ORDER BY e.ended_at IS NOT NULL, e.id DESC`
