import { revalidatePath } from 'next/cache'
import { type RefusalCode, sentenceFor } from '@/app/_words/refusals'
import { findHolding } from '@/lib/catalogue/find-holding'
import type { Refused } from '@/lib/outcome'
import { type CatalogueState, fresh, type Typed, withHolding } from './catalogue-state'

/** Where a refusal is shown, when it is about one field. */
const FIELDS: Partial<Record<RefusalCode, string>> = {
  'slug-taken': 'slug',
  'slug-fixed': 'slug',
  'kind-fixed': 'kind',
  'size-taken': 'name',
  'pieces-wrong': 'pieces',
  'not-so-many': 'pieces',
}

/** The business said no: at which field, or with the bookings of some variants that have to be looked at first. */
export async function refusedBy(
  typed: Typed,
  refusal: Refused<RefusalCode>,
  variantIds: string[] = [],
  at = new Date(0),
): Promise<CatalogueState> {
  const problems = { [FIELDS[refusal.code] ?? '']: sentenceFor(refusal) }
  const state = { ...fresh(typed), problems }
  const isAboutBookings = refusal.code === 'still-booked' || refusal.code === 'kit-booked'
  return isAboutBookings ? withHolding(state, await findHolding(variantIds, at)) : state
}

/** It is done, and every page that shows it is shown anew. */
export function done(what: string, typed: Typed = {}): CatalogueState {
  revalidatePath('/', 'layout')
  const { seen: _, ...rest } = typed
  return { ...fresh(rest), done: what }
}
