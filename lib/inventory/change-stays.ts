import type { Tx } from '@/lib/db'
import type { Period } from '@/lib/period'
import type { Channel } from './allocate'
import {
  type ChangeNoRoom,
  type ChangingPlace,
  type Fitted,
  findChanging,
  fitInto,
  movesOfOthers,
} from './changing-stays'
import { findMoved, type Moved } from './find-moved'
import { lockStockOf } from './lock-stock-of'

export type ChangedStays =
  | { ok: true; moved: Moved[] }
  | { ok: false; place: ChangingPlace; noRoom: ChangeNoRoom }

/**
 * Gives a booking's gear another period, turnaround included, by the same rules as `allocate`: what is out or wanted by
 * name stays on its unit, and who is in the way is moved to another one. Answers who was moved; when there is no room
 * nothing is changed. `since` is the earliest instant in question.
 */
export async function changeStays(
  tx: Tx,
  bookingId: string,
  period: Period,
  since: Date,
  channel: Channel = 'desk',
): Promise<ChangedStays> {
  await lockStockOf(tx, [bookingId])
  const fit = fitInto(await findChanging(tx, bookingId, since), period, channel)
  if (fit.kind === 'short') return { ok: false, place: fit.place, noRoom: fit.noRoom }
  const moved = await findMoved(tx, movesOfOthers(fit.fitted))
  for (const one of fit.fitted) await write(tx, one)
  return { ok: true, moved }
}

/** All of them leave their units before any of them arrives: two may change places, and a period may grow over its neighbour. */
async function write(tx: Tx, { own, moves }: Fitted): Promise<void> {
  const to = new Map([...own.map(({ id, assetId }) => [id, assetId ?? ''] as const), ...moves])
  const ids = [...to.keys()]
  await tx.$executeRaw`UPDATE allocation SET asset_id = NULL WHERE id = ANY (${ids}::uuid[])`
  await tx.$executeRaw`
    UPDATE allocation SET from_at = stay.from_at, until_at = stay.until_at
    FROM unnest(${own.map(({ id }) => id)}::uuid[], ${own.map(({ from }) => iso(from))}::timestamptz[],
      ${own.map(({ until }) => iso(until))}::timestamptz[]) AS stay (id, from_at, until_at)
    WHERE allocation.id = stay.id`
  await tx.$executeRaw`
    UPDATE allocation SET asset_id = moved.asset_id
    FROM unnest(${ids}::uuid[], ${[...to.values()]}::text[]) AS moved (id, asset_id) WHERE allocation.id = moved.id`
}

const iso = (at: number): string => new Date(at).toISOString()
