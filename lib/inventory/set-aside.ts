import type { Actor } from '@/lib/actor'
import type { Tx } from '@/lib/db'
import { record } from '@/lib/logbook/record'
import { blockIn } from './block-in'

/** READY: it may leave again. INSPECT: somebody looks at it first. WORKSHOP: it is out until it is repaired. LOST: for good. */
export const AFTERWARDS = ['READY', 'INSPECT', 'WORKSHOP', 'LOST'] as const
export type Afterwards = (typeof AFTERWARDS)[number]

type Ended = { allocationId: string; assetId: string; code: string; afterwards: Afterwards; note: string }

const KINDS = { WORKSHOP: 'MAINTENANCE', LOST: 'RETIREMENT' } as const
const REASONS = {
  INSPECT: 'Put aside at the take-back',
  WORKSHOP: 'Damaged',
  LOST: 'Lost by a renter',
} as const

/**
 * What becomes of an asset whose outing has ended. Where it should be out and a booking lies on it that no other unit can
 * take, it is to be looked at before it leaves: so the booking stays, and nothing broken is handed out. After `endStays`,
 * with the stock locked.
 */
export async function setAside(tx: Tx, ended: Ended, actor: Actor, at: Date): Promise<void> {
  const { afterwards, assetId, allocationId, code, note } = ended
  if (afterwards === 'READY') return
  const reason = note.trim().slice(0, 200) || REASONS[afterwards]
  if (afterwards !== 'INSPECT') {
    // It is not turned around in these hours: it is broken, or gone.
    await tx.allocation.update({ where: { id: allocationId }, data: { live: false } })
    const kind = KINDS[afterwards]
    const blocked = await blockIn(tx, { assetId, kind, from: at, until: null, reason }, actor, at)
    if (blocked.ok) return
  }
  await tx.asset.update({ where: { id: assetId }, data: { inspectSince: at, inspectNote: reason } })
  await record(tx, { at, actor, what: 'asset.to-inspect', facts: { code, reason } })
}
