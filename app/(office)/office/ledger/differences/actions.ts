'use server'

import { revalidatePath } from 'next/cache'
import { notFound, redirect } from 'next/navigation'
import { requireStaff } from '@/app/_session/require-staff'
import { sentenceFor } from '@/app/_words/refusals'
import { now } from '@/lib/clock'
import { compareAgain } from '@/lib/settlement/compare-again'
import { explainDifference } from '@/lib/settlement/explain-difference'
import { isUuid } from '@/lib/uuid'

const PAGE = '/office/ledger/differences'

export type Explained = { note: string; problem?: string }

export async function explain(_: Explained, form: FormData): Promise<Explained> {
  const { actor } = await requireStaff('receipts')
  const [id, note] = ['id', 'note'].map((name) => String(form.get(name) ?? ''))
  const explained = isUuid(id ?? '')
    ? await explainDifference(id ?? '', note ?? '', actor, await now())
    : null
  if (!explained) notFound()
  if (!explained.ok) return { note: (note ?? '').slice(0, 1000), problem: sentenceFor(explained) }
  revalidatePath(PAGE)
  redirect(`${PAGE}?done=explained`)
}

export async function compareNow(): Promise<void> {
  await requireStaff('receipts')
  await compareAgain(await now())
  redirect(`${PAGE}?done=asked`)
}
