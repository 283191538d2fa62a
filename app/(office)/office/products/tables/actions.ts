'use server'

import { revalidatePath } from 'next/cache'
import { notFound } from 'next/navigation'
import { requireStaff } from '@/app/_session/require-staff'
import { now } from '@/lib/clock'
import { isTableKind } from './table-kinds'
import type { TableState } from './table-state'
import { takeTable } from './take-table'

/** A table from a file, or from the box in which it comes back: first what would come of it, then for good. */
export async function importTable(_: TableState, form: FormData): Promise<TableState> {
  const { actor } = await requireStaff('gear')
  const kind = String(form.get('table'))
  if (!isTableKind(kind)) notFound()
  const file = form.get('file')
  const csv = file instanceof File && file.size > 0 ? await file.text() : String(form.get('csv') ?? '')
  const seen = String(form.get('seen') ?? '')
  const taken = await takeTable({ kind, csv, seen, actor, at: await now() })
  if (taken.kind === 'problems')
    return { csv, problems: taken.problems, plan: null, seen: '', isSaved: false }
  const isSaved = taken.kind === 'saved'
  if (isSaved) revalidatePath('/', 'layout')
  const plan = { ...taken.plan, holding: taken.plan.holding.map(({ number }) => number) }
  return { csv: isSaved ? '' : csv, problems: [], plan, seen: isSaved ? '' : taken.seen, isSaved }
}
