import type { BlockKind } from '@/lib/generated/prisma/client'
import type { StaffLanguage } from '@/lib/language'

/** Why an asset is not to be had. */
export const BLOCK_KINDS: Record<StaffLanguage, Record<BlockKind, string>> = {
  en: {
    MAINTENANCE: 'In the workshop',
    TRANSFER: 'On its way to another place',
    CLOSURE: 'Closed',
    ARRIVAL: 'Not there yet',
    RETIREMENT: 'Retired',
  },
}
