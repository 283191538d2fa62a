import type { BlockInput } from './block-asset'
import type { Absence } from './plan-without'

/** How long an asset is away from where it is: what is retired or moved to another location does not come back. */
export const absenceOf = ({ kind, from, until }: Pick<BlockInput, 'kind' | 'from' | 'until'>): Absence => ({
  from,
  until: kind === 'RETIREMENT' || kind === 'TRANSFER' ? null : until,
})
