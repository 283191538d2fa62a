import type { Opening } from '@/lib/inventory/day-plan'
import { isOpenForReturn } from '@/lib/inventory/opening'
import { addMinutes } from '@/lib/period'

const QUARTER = 15
/** Nobody plans a return that is more than a week before the gear has to be back. */
const MOST_STEPS = (7 * 24 * 60) / QUARTER

/** The last whole quarter of an hour before an end at which somebody is there; null when nothing is gained by it. */
export function shownEnd(
  end: Date | null,
  { untilAt }: { untilAt: Date },
  shop: Opening,
  at: Date,
): Date | null {
  if (!end) return null
  let shown = new Date(Math.floor(end.getTime() / (QUARTER * 60_000)) * QUARTER * 60_000)
  for (let step = 0; step < MOST_STEPS && !isOpenForReturn(shop, shown); step++)
    shown = addMinutes(shown, -QUARTER)
  return shown > untilAt && shown > at ? shown : null
}
