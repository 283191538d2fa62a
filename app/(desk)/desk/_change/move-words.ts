import type { MovedTo } from '@/lib/booking/chosen-unit'
import { formatPeriod } from '@/lib/period'

/** What putting a booking on another unit would do, in sentences. */
export type MoveSaid = { title: string; moved: string[] }

export function sayMove({ fromCode, toCode, moved }: MovedTo, timeZone: string): MoveSaid {
  return {
    title: fromCode === toCode ? `It keeps ${toCode}, and no other` : `From ${fromCode} to ${toCode}`,
    moved: moved.map(
      (one) => `${one.number} (${formatPeriod(one, timeZone)}) moves from ${one.fromCode} to ${one.toCode}.`,
    ),
  }
}
