import type { BlockKind } from '@/lib/generated/prisma/client'
import type { Language } from '@/lib/language'

/** Why an asset is not to be had. */
export const BLOCK_KINDS: Record<Language, Record<BlockKind, string>> = {
  en: {
    MAINTENANCE: 'In the workshop',
    TRANSFER: 'On its way to another place',
    CLOSURE: 'Closed',
    ARRIVAL: 'Not there yet',
    RETIREMENT: 'Retired',
  },
}
