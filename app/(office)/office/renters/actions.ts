'use server'

import { refresh } from 'next/cache'
import { notFound } from 'next/navigation'
import { requireStaff } from '@/app/_session/require-staff'
import { now } from '@/lib/clock'
import { readEmail } from '@/lib/people/email'
import { eraseRenter } from '@/lib/privacy/erase-renter'

export type EraseState = { done: string | null; problem: string | null }

/** Erases a renter who has asked the office for it. */
export async function eraseThem(_: EraseState, form: FormData): Promise<EraseState> {
  const { actor } = await requireStaff('people')
  const email = readEmail(String(form.get('email') ?? '').slice(0, 300)) ?? notFound()
  if (form.get('sure') !== 'on') return { done: null, problem: 'Say that you are sure: it cannot be undone.' }
  const { erased, kept } = await eraseRenter(email, actor, await now())
  refresh()
  return { done: `${erased} bookings erased, ${kept.bookings.length} stay for now.`, problem: null }
}
