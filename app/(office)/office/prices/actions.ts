'use server'

import { revalidatePath } from 'next/cache'
import { notFound, redirect } from 'next/navigation'
import { requireStaff } from '@/app/_session/require-staff'
import { changePrices, type NewPrices } from '@/lib/booking/change-prices'
import { now } from '@/lib/clock'
import { findPricedProducts } from '@/lib/inventory/find-priced-products'
import { fresh, type PriceState, type Typed, typedIn } from './form-state'
import { readTable } from './price-table-csv'
import { refusedPrices } from './refused-prices'
import { readPrices } from './typed-prices'

/** Prices of one product. Without JavaScript the try-out is a button of the same form, which saves nothing. */
export async function savePrices(_: PriceState, form: FormData): Promise<PriceState> {
  const { actor } = await requireStaff('people')
  const typed = typedIn(form)
  const [product] = await findPricedProducts(typed.product ?? '')
  if (!product) notFound()
  const read = readPrices(typed)
  if ('problems' in read) return { ...fresh(typed), problems: read.problems }
  if (typed.intent === 'try') return fresh(typed)
  const refused = await publish(new Map([[product.id, read.prices]]), typed, actor)
  return refused ?? redirect(`/office/prices/${product.slug}?saved=prices`)
}

/** A table from a file, or from the box in which it comes back when it has to be sent once more. */
export async function importPrices(_: PriceState, form: FormData): Promise<PriceState> {
  const { actor } = await requireStaff('people')
  const file = form.get('file')
  if (file instanceof File && file.size > 0) form.set('csv', await file.text())
  form.delete('file')
  const typed = typedIn(form)
  const table = readTable(
    typed.csv ?? '',
    await findPricedProducts(),
    (await now()).toISOString().slice(0, 10),
  )
  if ('problems' in table) return { ...fresh(typed), problems: { csv: table.problems.join('\n') } }
  const refused = await publish(table.prices, typed, actor)
  return refused ?? redirect('/office/prices?saved=table')
}

async function publish(
  prices: NewPrices,
  typed: Typed,
  actor: Parameters<typeof changePrices>[2],
): Promise<PriceState | null> {
  const at = await now()
  const saved = await changePrices(prices, typed.seen ?? '', actor, at)
  if (!saved) notFound()
  if (!saved.ok) return refusedPrices(prices, typed, saved, at)
  revalidatePath('/', 'layout')
  return null
}
