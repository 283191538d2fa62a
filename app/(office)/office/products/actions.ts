'use server'

import { revalidatePath } from 'next/cache'
import { notFound, redirect } from 'next/navigation'
import { requireStaff } from '@/app/_session/require-staff'
import { archiveProduct } from '@/lib/catalogue/archive-product'
import { archiveVariant } from '@/lib/catalogue/archive-variant'
import { changeAccessories } from '@/lib/catalogue/change-accessories'
import { changeKit } from '@/lib/catalogue/change-kit'
import { changeSupply } from '@/lib/catalogue/change-supply'
import { publishProduct } from '@/lib/catalogue/publish-product'
import { saveProduct } from '@/lib/catalogue/save-product'
import { saveVariant } from '@/lib/catalogue/save-variant'
import { now } from '@/lib/clock'
import { asksForProduct } from './asks-for-product'
import { type CatalogueState, fresh, typedIn } from './catalogue-state'
import { readAccessories, readComponents, readSize, wholeOf } from './read-parts'
import { readProduct } from './read-product'
import { done, refusedBy } from './refused-by'

export async function saveIt(_: CatalogueState, form: FormData): Promise<CatalogueState> {
  const { actor } = await requireStaff('gear')
  const typed = typedIn(form)
  const read = readProduct(typed)
  if ('problems' in read) return { ...fresh(typed), problems: read.problems }
  const saved = await saveProduct({ ...read.input, id: typed.product || null }, actor, await now())
  if (!saved) notFound()
  if (!saved.ok) return refusedBy(typed, saved)
  revalidatePath('/', 'layout')
  redirect(`/office/products/${saved.value.slug}?saved=${typed.product ? 'words' : 'made'}`)
}

export async function publish(_: CatalogueState, form: FormData): Promise<CatalogueState> {
  const { actor, at, typed, product } = await asksForProduct(form)
  const published = await publishProduct(product.id, actor, at)
  if (!published) notFound()
  if (!published.ok) return refusedBy(typed, published)
  return done('Published. People can book it from now on.')
}

export async function archive(_: CatalogueState, form: FormData): Promise<CatalogueState> {
  const { actor, at, typed, product } = await asksForProduct(form)
  const archived = await archiveProduct(product.id, typed.seen ?? '', actor, at)
  if (!archived) notFound()
  if (!archived.ok) return refusedBy(typed, archived, product.variantIds, at)
  return done('It is in the archive. Nobody can book it any more; bookings go on as promised.')
}

export async function saveSize(_: CatalogueState, form: FormData): Promise<CatalogueState> {
  const { actor, at, typed, product } = await asksForProduct(form)
  const read = readSize(typed)
  if ('problems' in read) return { ...fresh(typed), problems: read.problems }
  const asked = { ...read.size, id: typed.variant || null, productId: product.id }
  const saved = await saveVariant(asked, actor, at)
  if (!saved) notFound()
  if (!saved.ok) return refusedBy(typed, saved)
  return typed.variant ? done('Saved.', typed) : done(`Size ${read.size.name} is added.`)
}

export async function archiveSize(_: CatalogueState, form: FormData): Promise<CatalogueState> {
  const { actor, at, typed, product } = await asksForProduct(form)
  const { variant: variantId = '', seen = '' } = typed
  const asked = { productId: product.id, variantId, isArchived: typed.archived === 'yes', seen }
  const archived = await archiveVariant(asked, actor, at)
  if (!archived) notFound()
  if (!archived.ok) return refusedBy(typed, archived, [variantId], at)
  return done(asked.isArchived ? 'It cannot be booked any more.' : 'It can be booked again.')
}

export async function saveKit(_: CatalogueState, form: FormData): Promise<CatalogueState> {
  const { actor, at, typed } = await asksForProduct(form)
  const read = readComponents(typed)
  if ('problems' in read) return { ...fresh(typed), problems: read.problems }
  const { variant: kitId = '', seen = '' } = typed
  const changed = await changeKit({ kitId, components: read.components, seen }, actor, at)
  if (!changed) notFound()
  if (!changed.ok) return refusedBy(typed, changed, [kitId], at)
  return done('Saved. It counts for what is booked from now on.', typed)
}

export async function saveAccessories(_: CatalogueState, form: FormData): Promise<CatalogueState> {
  const { actor, at, typed, product } = await asksForProduct(form)
  const read = await readAccessories(typed)
  if ('problems' in read) return { ...fresh(typed), problems: read.problems }
  const changed = await changeAccessories(product.id, read.accessories, actor, at)
  if (!changed) notFound()
  if (!changed.ok) return refusedBy(typed, changed)
  return done('Saved. Renters are offered these from now on.', typed)
}

export async function addPieces(_: CatalogueState, form: FormData): Promise<CatalogueState> {
  const { actor, at, typed } = await asksForProduct(form)
  const [variantId = '', locationId = ''] = (typed.place ?? '').split(' ')
  const changed = await changeSupply({ variantId, locationId }, wholeOf(typed.pieces), actor, at)
  if (!changed) notFound()
  if (!changed.ok) return refusedBy(typed, changed)
  return done(`Saved. ${changed.value.left} are left there that nobody has booked.`)
}
