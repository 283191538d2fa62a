import { prisma } from '@/lib/db'

export type GearDeed = {
  id: string
  at: Date
  actorKind: string
  actorName: string
  what: string
  facts: unknown
}

const MOST = 50

/** What was done to the gear of a product, newest first; to one asset of it when a code is named. */
export const findGearHistory = (productId: string, code?: string): Promise<GearDeed[]> =>
  prisma.$queryRaw<GearDeed[]>`
    SELECT id, at, actor_kind AS "actorKind", actor_name AS "actorName", what, facts FROM logbook_entry
    WHERE facts ->> 'productId' = ${productId} AND (${code ?? null}::text IS NULL OR facts ->> 'code' = ${code ?? null}::text)
    ORDER BY at DESC, id DESC LIMIT ${MOST}`
