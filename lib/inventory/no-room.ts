import { log } from '@/lib/log'
import type { Place } from './lock-stock'
import type { Packing } from './pack'
import type { NoRoom } from './place'

/** Why a packing was not found, in the words of `NoRoom`. */
export function noRoomOf(
  packing: Exclude<Packing, { kind: 'packed' }>,
  { variantId, locationId }: Place,
): NoRoom {
  if (packing.kind === 'gave-up')
    log.warn({ variantId, locationId }, 'no arrangement was found within the bound')
  if (packing.kind !== 'full') return { why: 'no-arrangement' }
  const { from, until, wanted, units } = packing
  return { why: 'full', from: new Date(from), until: new Date(until), wanted, units }
}
