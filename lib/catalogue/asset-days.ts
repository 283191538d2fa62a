import type { Block } from '@/lib/generated/prisma/client'
import { dayOf } from '@/lib/period'

type Blocked = Pick<Block, 'kind' | 'fromAt' | 'untilAt'>

/** On which days a unit arrives and retires, as far as that has been said. */
export function daysOf({ blocks }: { blocks: Blocked[] }, timeZone: string) {
  const arrival = blocks.find(({ kind }) => kind === 'ARRIVAL')
  const retirement = blocks.find(({ kind }) => kind === 'RETIREMENT')
  return {
    arrivesOn: arrival?.untilAt ? dayOf(arrival.untilAt, timeZone) : null,
    retiresOn: retirement ? dayOf(retirement.fromAt, timeZone) : null,
  }
}
