'use server'

import { revalidatePath } from 'next/cache'
import { notFound } from 'next/navigation'
import { requireStaff } from '@/app/_session/require-staff'
import { type RefusalCode, sentenceFor } from '@/app/_words/refusals'
import { type GearState, typedOf, wholeOf } from '@/app/(office)/office/gear/gear-state'
import { now } from '@/lib/clock'
import { addAssets } from '@/lib/inventory/add-assets'
import { keepFromWeb } from '@/lib/inventory/keep-from-web'
import { setTurnaround } from '@/lib/inventory/set-turnaround'
import type { Refused } from '@/lib/outcome'

const FIELDS: Partial<Record<RefusalCode, string>> = {
  'units-wrong': 'quantity',
  'code-wrong': 'prefix',
  'code-taken': 'prefix',
  'turnaround-wrong': 'before',
}

const refusal = (typed: GearState['typed'], no: Refused<RefusalCode>): GearState => ({
  typed,
  problems: { [FIELDS[no.code] ?? 'place']: sentenceFor(no) },
})

function saved(typed: GearState['typed'], done: string): GearState {
  revalidatePath('/office/gear', 'layout')
  return { typed, problems: {}, done }
}

/** Size and location are chosen in one: their ids with a space between them. */
function placeOf(text = '') {
  const [variantId = '', locationId = ''] = text.split(' ')
  return { variantId, locationId }
}

export async function addUnits(_: GearState, form: FormData): Promise<GearState> {
  const { actor } = await requireStaff('gear')
  const typed = typedOf(form, ['place', 'quantity', 'prefix', 'labelled'])
  const asked = { ...placeOf(typed.place), quantity: wholeOf(typed.quantity), prefix: typed.prefix ?? '' }
  const added = await addAssets({ ...asked, labelled: typed.labelled === 'yes' }, actor, await now())
  if (!added.ok) return refusal(typed, added)
  const { codes } = added.value
  const names = codes.length === 1 ? codes[0] : `${codes[0]} to ${codes.at(-1)}`
  return saved({ ...typed, quantity: '1' }, `Added ${names}. They can be booked from now on.`)
}

export async function keepUnits(_: GearState, form: FormData): Promise<GearState> {
  const { actor } = await requireStaff('gear')
  const typed = typedOf(form, ['place', 'quantity'])
  const kept = await keepFromWeb(placeOf(typed.place), wholeOf(typed.quantity), actor, await now())
  if (!kept.ok) return refusal(typed, kept)
  return saved(typed, 'Saved. It counts for what is booked from now on; what is booked already stays booked.')
}

export async function changeTurnaround(_: GearState, form: FormData): Promise<GearState> {
  const { actor } = await requireStaff('gear')
  const typed = typedOf(form, ['product', 'before', 'after'])
  const minutes = { before: wholeOf(typed.before), after: wholeOf(typed.after) }
  const set = await setTurnaround(typed.product ?? '', minutes, actor, await now())
  if (!set) notFound()
  if (!set.ok) return refusal(typed, set)
  return saved(typed, 'Saved. Bookings that are there already keep the time they were made with.')
}
