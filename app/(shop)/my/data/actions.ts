'use server'

import { refresh } from 'next/cache'
import { requireRenter } from '@/app/_session/require-renter'
import { wordsHere } from '@/app/_ui/language/words-here'
import { MINE } from '@/app/(shop)/_say/mine'
import { now } from '@/lib/clock'
import { eraseRenter } from '@/lib/privacy/erase-renter'

/** `done` says what was erased. */
export type EraseState = { done: string | null; problem: string | null }

/** Erases whoever is signed in from every booking in which nothing is open. */
export async function eraseMine(_: EraseState, form: FormData): Promise<EraseState> {
  const { email, actor } = await requireRenter()
  const { data: say } = await wordsHere(MINE)
  if (form.get('sure') !== 'on') return { done: null, problem: say.unsure }
  const { erased } = await eraseRenter(email, actor, await now())
  refresh()
  return { done: say.done(erased), problem: null }
}
