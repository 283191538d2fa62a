'use server'

import { revalidatePath } from 'next/cache'
import { notFound, redirect } from 'next/navigation'
import { requireStaff } from '@/app/_session/require-staff'
import { sentenceFor } from '@/app/_words/refusals'
import { now } from '@/lib/clock'
import { changeRule } from '@/lib/inventory/change-rule'
import { findProduct } from '@/lib/inventory/find-product'
import { type RuleState, readRule } from './typed-rule'

export async function saveRule(_: RuleState, form: FormData): Promise<RuleState> {
  const { actor } = await requireStaff('people')
  const typed = Object.fromEntries([...form].map(([name, value]) => [name, String(value).slice(0, 1000)]))
  const [product, at] = await Promise.all([findProduct(typed.product ?? ''), now()])
  if (!product) notFound()
  const read = readRule(typed)
  if ('problems' in read) return { typed, problems: read.problems }
  const saved = await changeRule(product, read.rule, actor, at)
  if (!saved.ok) return { typed, problems: { longest: sentenceFor(saved) } }
  revalidatePath('/', 'layout')
  redirect(`/office/rules/${product.slug}?saved=rule`)
}
