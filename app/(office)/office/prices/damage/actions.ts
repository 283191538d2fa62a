'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { requireStaff } from '@/app/_session/require-staff'
import { type RefusalCode, sentenceFor } from '@/app/_words/refusals'
import { addDamagePrice } from '@/lib/claim/add-damage-price'
import { endDamagePrice } from '@/lib/claim/end-damage-price'
import { now } from '@/lib/clock'
import { readMinor } from '@/lib/money'
import { isUuid } from '@/lib/uuid'
import type { PriceFormState } from './price-form'

const FIELDS: Partial<Record<RefusalCode, 'name' | 'amount'>> = {
  'price-name-wrong': 'name',
  'amount-wrong': 'amount',
}

/** A new price, in the currency of the shop. */
export async function addPrice(_: PriceFormState, form: FormData): Promise<PriceFormState> {
  const { actor } = await requireStaff('people')
  const text = (name: string) => String(form.get(name) ?? '').slice(0, 500)
  const typed = { product: text('product'), name: text('name'), amount: text('amount') }
  const price = { productId: typed.product || null, name: typed.name }
  const added = await addDamagePrice(
    { ...price, amountMinor: readMinor(typed.amount) ?? 0 },
    actor,
    await now(),
  )
  if (!added.ok) return { ...typed, problems: { [FIELDS[added.code] ?? 'form']: sentenceFor(added) } }
  revalidatePath('/office/prices/damage')
  redirect('/office/prices/damage?saved=added')
}

/** The price holds for nobody who books from now on. */
export async function endPrice(form: FormData): Promise<void> {
  const { actor } = await requireStaff('people')
  const id = String(form.get('id') ?? '')
  if (isUuid(id)) await endDamagePrice(id, actor, await now())
  revalidatePath('/office/prices/damage')
  redirect('/office/prices/damage?saved=ended')
}
