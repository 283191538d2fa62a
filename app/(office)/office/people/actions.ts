'use server'

import { revalidatePath } from 'next/cache'
import { notFound, redirect } from 'next/navigation'
import { requireStaff } from '@/app/_session/require-staff'
import { type RefusalCode, sentenceFor } from '@/app/_words/refusals'
import { now } from '@/lib/clock'
import type { Refused } from '@/lib/outcome'
import { changeStaff, type StaffChange } from '@/lib/people/change-staff'
import { createStaff } from '@/lib/people/create-staff'
import { type Field, type PersonState, readForm, stateOf, type Typed } from './read-form'

const FIELDS: Partial<Record<RefusalCode, Field>> = { 'email-taken': 'email', 'password-weak': 'password' }

const refusal = (typed: Typed, no: Refused<RefusalCode>): PersonState =>
  stateOf(typed, { problems: { [FIELDS[no.code] ?? 'duties']: sentenceFor(no) } })

export async function addPerson(_: PersonState, form: FormData): Promise<PersonState> {
  const { actor } = await requireStaff('people')
  const read = readForm(form, ['name', 'email', 'password'])
  if ('state' in read) return read.state
  const created = await createStaff(read.typed, actor, await now())
  if (!created.ok) return refusal(read.typed, created)
  redirect(`/office/people?added=${created.value.id}`)
}

export async function changePerson(_: PersonState, form: FormData): Promise<PersonState> {
  const { actor } = await requireStaff('people')
  const read = readForm(form, ['name'])
  if ('state' in read) return read.state
  const { name, duties } = read.typed
  return change(
    form,
    read.typed,
    { name, duties },
    actor,
    'Saved. It counts from now on, also where they are signed in.',
  )
}

export async function setPassword(_: PersonState, form: FormData): Promise<PersonState> {
  const { actor } = await requireStaff('people')
  const read = readForm(form, [])
  if ('state' in read) return read.state
  const { password } = read.typed
  return change(
    form,
    read.typed,
    { password },
    actor,
    'The new password counts. Every session of theirs has ended.',
  )
}

export async function setAccess(_: PersonState, form: FormData): Promise<PersonState> {
  const { actor } = await requireStaff('people')
  const read = readForm(form, [])
  if ('state' in read) return read.state
  const disabled = form.get('disabled') === 'yes'
  const done = disabled
    ? 'They cannot sign in any more, and every session of theirs has ended.'
    : 'They can sign in again.'
  return change(form, read.typed, { disabled }, actor, done)
}

type Who = Parameters<typeof changeStaff>[2]

async function change(
  form: FormData,
  typed: Typed,
  what: StaffChange,
  actor: Who,
  done: string,
): Promise<PersonState> {
  const changed = await changeStaff(String(form.get('id')), what, actor, await now())
  if (!changed) notFound()
  if (!changed.ok) return refusal(typed, changed)
  revalidatePath('/office/people', 'layout')
  return stateOf(typed, { done })
}
