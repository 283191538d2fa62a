import { prisma } from '@/lib/db'

export type HistoryEntry = { id: string; at: Date; actorName: string; what: string; facts: unknown }

/** Further back nobody scrolls; the logbook itself keeps everything. */
const MOST = 30

/** The last things that were changed about something that is no booking: "location:bergen", newest first. */
export const findHistory = (about: string): Promise<HistoryEntry[]> => prisma.$queryRaw`
  SELECT id, at, actor_name AS "actorName", what, facts FROM logbook_entry
  WHERE booking_id IS NULL AND facts->>'about' = ${about} ORDER BY at DESC, id DESC LIMIT ${MOST}`
