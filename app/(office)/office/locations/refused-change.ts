import { sentenceFor } from '@/app/_words/refusals'
import { type ChangeOpeningRefusal, markOf } from '@/lib/booking/change-opening'
import { type Affected, findAffected } from '@/lib/booking/find-affected'
import type { Location } from '@/lib/inventory/find-locations'
import { changed, type OpeningChange } from '@/lib/inventory/opening-change'
import type { Refused } from '@/lib/outcome'
import { formatPeriod } from '@/lib/period'
import { type AffectedLine, fresh, type OpeningState, type Typed } from './form-state'

/** Where a refusal is shown, when it is about one field. */
const FIELDS: Partial<Record<ChangeOpeningRefusal, string>> = {
  'seasons-overlap': 'firstDay',
  'days-taken': 'day',
}

/** The business said no: at which field, or with the bookings that have to be looked at first. */
export async function refusedChange(
  shop: Location,
  change: OpeningChange,
  typed: Typed,
  refusal: Refused<ChangeOpeningRefusal>,
  at: Date,
): Promise<OpeningState> {
  const field = FIELDS[refusal.code]
  const problem = sentenceFor(refusal)
  if (field) return { ...fresh(typed), problems: { [field]: problem } }
  if (refusal.code !== 'bookings-affected') return { ...fresh(typed), problem }
  const affected = await findAffected(shop.id, { before: shop, after: changed(shop, change) }, at)
  return {
    ...fresh(typed),
    problem,
    affected: affected.map((row) => lineOf(row, shop.timeZone)),
    seen: markOf(affected),
  }
}

function lineOf(row: Affected, timeZone: string): AffectedLine {
  const { isStartClosed, isReturnClosed } = row
  const what = isStartClosed && isReturnClosed ? 'Pick-up and return' : isStartClosed ? 'Pick-up' : 'Return'
  const when = formatPeriod({ from: row.fromAt, until: row.untilAt }, timeZone)
  return { number: row.number, name: row.contactName, when, what }
}
