import { type Db, prisma } from '@/lib/db'
import { damageListOf } from './damage-list'

/**
 * A version of the price list for damage by the beginning of its fingerprint, or the one that holds at an instant: its prices,
 * and when it held. Null when there was no such version by then. The latest is looked at first.
 */
export async function findDamageVersion(version: string | null, at: Date, db: Db = prisma) {
  const rows = await db.damagePrice.findMany({
    where: { fromAt: { lte: at } },
    include: { product: { select: { name: true } } },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  })
  const changes = rows.flatMap(({ fromAt, endedAt }) => [
    fromAt,
    ...(endedAt && endedAt <= at ? [endedAt] : []),
  ])
  const instants = [...new Set(changes.map(Number))].toSorted((a, b) => b - a)
  for (const [nth, instant] of instants.entries()) {
    const prices = rows.filter(
      ({ fromAt, endedAt }) => Number(fromAt) <= instant && (!endedAt || Number(endedAt) > instant),
    )
    const { list, hash } = damageListOf(prices)
    if (version !== null && !hash.startsWith(version)) continue
    const next = instants[nth - 1]
    return { prices, list, hash, since: new Date(instant), until: next === undefined ? null : new Date(next) }
  }
  return null
}
