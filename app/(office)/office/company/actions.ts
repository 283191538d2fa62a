'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { requireStaff } from '@/app/_session/require-staff'
import { sentenceFor } from '@/app/_words/refusals'
import { now } from '@/lib/clock'
import { changeLogo } from '@/lib/company/change-logo'
import { cleanLogo } from '@/lib/company/clean-logo'
import { saveCompany } from '@/lib/company/save-company'
import { type CompanyState, typedIn } from './company-state'
import { lookAgain } from './look-again'
import { readCompany } from './read-company'

export async function keepCompany(_: CompanyState, form: FormData): Promise<CompanyState> {
  const { actor } = await requireStaff('people')
  const typed = typedIn(form)
  const read = readCompany(typed)
  if ('problems' in read) return { typed, problems: read.problems, meanwhile: [] }
  const revision = Number(typed.revision) || 0
  const saved = await saveCompany({ ...read.company, revision }, actor, await now())
  if (!saved.ok) return lookAgain(typed, saved.code, sentenceFor(saved))
  revalidatePath('/', 'layout')
  redirect('/office/company?saved=company')
}

export async function keepLogo(_: string | null, form: FormData): Promise<string | null> {
  const { actor } = await requireStaff('people')
  const file = form.get('logo')
  if (!(file instanceof File) || file.size === 0) return 'Choose a picture first.'
  const cleaned = await cleanLogo(new Uint8Array(await file.arrayBuffer()))
  if (!cleaned.ok) return sentenceFor(cleaned)
  await changeLogo(cleaned.value, actor, await now())
  revalidatePath('/', 'layout')
  redirect('/office/company?saved=logo')
}

export async function removeLogo(): Promise<void> {
  const { actor } = await requireStaff('people')
  await changeLogo(null, actor, await now())
  revalidatePath('/', 'layout')
  redirect('/office/company?saved=no-logo')
}
