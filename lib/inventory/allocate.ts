import type { Tx } from '@/lib/db'
import type { Period } from '@/lib/period'

export type Want = {
  lineId: string
  productId: string
  variantId: string
  locationId: string
  period: Period
  quantity: number
  at: Date
}

/**
 * Occupies assets for all the lines of a booking, and is the only writer of allocations. Answers the first line that
 * could not be filled, or null when every line has all its units; the caller then rolls the whole booking back, since
 * half a booking is none. Kits, turnaround buffers and repacking will live behind this same door.
 */
export async function allocate(tx: Tx, wants: Want[]): Promise<Want | null> {
  const units = new Map<string, number>()
  for (const want of wants) units.set(want.variantId, (units.get(want.variantId) ?? 0) + want.quantity)
  for (const want of inLockOrder(wants)) {
    // Whoever takes several of a kind holds one while waiting for the next, and two of them could wait for each other.
    if (units.get(want.variantId)! > 1) await queueForVariant(tx, want.variantId)
    if ((await fill(tx, want)) < want.quantity) return want
  }
  return null
}

/**
 * Tries the free assets of a variant in random turn until enough of them stick, and answers how many did. An asset that
 * somebody else is taking right now is waited for, never skipped: skipping would say "taken" of gear that is not.
 */
async function fill(tx: Tx, want: Want): Promise<number> {
  const tried: string[] = []
  let stuck = 0
  while (stuck < want.quantity) {
    const candidates = await findCandidates(tx, want, want.quantity - stuck, tried)
    if (candidates.length === 0) break
    tried.push(...candidates)
    stuck += await occupy(tx, want, candidates)
  }
  return stuck
}

/** One order everywhere (product, then variant), because two carts in opposite order would wait for each other. */
const inLockOrder = (wants: Want[]): Want[] =>
  [...wants].sort((a, b) => compare(a.productId, b.productId) || compare(a.variantId, b.variantId))

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const queueForVariant = (tx: Tx, variantId: string) =>
  tx.$queryRaw`SELECT 1 FROM variant WHERE id = ${variantId} FOR NO KEY UPDATE`

async function findCandidates(tx: Tx, want: Want, count: number, tried: string[]): Promise<string[]> {
  const { variantId, locationId, period } = want
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM asset
    WHERE variant_id = ${variantId} AND location_id = ${locationId} AND state = 'READY' AND id <> ALL (${tried}::text[])
      AND NOT EXISTS (
        SELECT 1 FROM allocation WHERE allocation.asset_id = asset.id AND allocation.live
          AND tstzrange(from_at, until_at, '[)')
            && tstzrange(${period.from.toISOString()}::timestamptz, ${period.until.toISOString()}::timestamptz, '[)'))
    ORDER BY random() LIMIT ${count}`
  return rows.map((row) => row.id)
}

const occupy = (tx: Tx, { lineId, period }: Want, assetIds: string[]): Promise<number> =>
  tx.$executeRaw`
    INSERT INTO allocation (id, asset_id, line_id, from_at, until_at, live)
    SELECT gen_random_uuid(), asset_id, ${lineId}::uuid,
      ${period.from.toISOString()}::timestamptz, ${period.until.toISOString()}::timestamptz, true
    FROM unnest(${assetIds}::text[]) AS asset_id
    ON CONFLICT DO NOTHING`
