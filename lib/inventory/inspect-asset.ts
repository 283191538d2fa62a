import type { Actor } from '@/lib/actor'
import { transact } from '@/lib/db'
import { record } from '@/lib/logbook/record'
import { type Outcome, ok, refused } from '@/lib/outcome'

/** Somebody has looked at an asset that came back: it may leave again. Doing it again changes nothing. */
export async function inspectAsset(
  code: string,
  actor: Actor,
  at: Date,
): Promise<Outcome<null, 'unknown-asset'>> {
  return transact(async (tx) => {
    const asset = await tx.asset.findUnique({ where: { code }, include: { variant: true } })
    if (!asset) return refused('unknown-asset')
    const { count } = await tx.asset.updateMany({
      where: { id: asset.id, inspectSince: { not: null } },
      data: { inspectSince: null, inspectNote: null },
    })
    const facts = { code, about: `product:${asset.variant.productId}` }
    if (count > 0) await record(tx, { at, actor, what: 'asset.inspected', facts })
    return ok(null)
  })
}
