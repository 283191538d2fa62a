import type { Db } from '@/lib/db'

/** The payments that are made together with a leading one, in the order of the visit's parts. Most gateways need none. */
export async function findCompanions(db: Db, leadId: string): Promise<string[]> {
  const rows = await db.payment.findMany({
    where: { leadId },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: { id: true },
  })
  return rows.map(({ id }) => id)
}
