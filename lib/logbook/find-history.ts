import { prisma } from '@/lib/db'

export type HistoryEntry = { id: string; at: Date; actorName: string; what: string; facts: unknown }

/** Further back nobody scrolls; the logbook itself keeps everything. */
const MOST = 30

/**
 * The last things that were changed about something that is no booking: "location:bergen", newest first. With the code of
 * a unit, only what was done to that one.
 */
export const findHistory = (
  about: string,
  code: string | null = null,
): Promise<HistoryEntry[]> => prisma.$queryRaw`
  SELECT id, at, actor_name AS "actorName", what, facts FROM logbook_entry
  WHERE booking_id IS NULL AND facts->>'about' = ${about} AND (${code}::text IS NULL OR facts->>'code' = ${code}::text)
  ORDER BY at DESC, id DESC LIMIT ${MOST}`
