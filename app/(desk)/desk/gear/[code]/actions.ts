'use server'

import { notFound, redirect } from 'next/navigation'
import { isKnown, seenOf } from '@/app/_gear/seen-of'
import { requireStaff } from '@/app/_session/require-staff'
import { sentenceFor } from '@/app/_words/refusals'
import { now } from '@/lib/clock'
import { blockAsset } from '@/lib/inventory/block-asset'
import { endBlock } from '@/lib/inventory/end-block'
import { findAssetByCode } from '@/lib/inventory/find-asset-by-code'
import { foreseeBlock } from '@/lib/inventory/foresee-block'
import { inspectAsset } from '@/lib/inventory/inspect-asset'
import { instantOf } from '@/lib/period'
import { isUuid } from '@/lib/uuid'
import { type TakeOutState, UNTOUCHED } from './take-out-state'

/** Into the workshop from now on. Who is hit is named first; the same press again moves them to other units and goes ahead. */
export async function takeOutAtDesk(_: TakeOutState, form: FormData): Promise<TakeOutState> {
  const { actor } = await requireStaff('bookings')
  const at = await now()
  const text = (name: string) => String(form.get(name) ?? '').slice(0, 1000)
  const asset = (await findAssetByCode(text('code'), at)) ?? notFound()
  const typed = { ...UNTOUCHED, note: text('note').trim(), day: text('day') }
  const until = typed.day ? instantOf(typed.day, '00:00', asset.timeZone) : null
  if (typed.note === '') return { ...typed, wrong: { note: 'Say what is the matter with it.' } }
  if (typed.day && !(until && until > at)) return { ...typed, wrong: { day: 'Choose a day after today.' } }
  const block = { assetId: asset.id, kind: 'MAINTENANCE' as const, from: at, until, reason: typed.note }
  const foreseen = await foreseeBlock(block)
  if (!isKnown(foreseen, text('seen'))) return { ...typed, seen: seenOf(foreseen), foreseen }
  const blocked = await blockAsset(block, actor, at)
  if (!blocked.ok) return { ...typed, problem: sentenceFor(blocked) }
  return redirect(`/desk/gear/${encodeURIComponent(asset.code)}?done=out`)
}

/** It is back from the workshop, or wherever it was. */
export async function hasAgain(code: string, blockId: string): Promise<void> {
  const { actor } = await requireStaff('bookings')
  if (isUuid(blockId)) await endBlock(blockId, actor, await now())
  redirect(`/desk/gear/${encodeURIComponent(code)}?done=again`)
}

/** Somebody has it in their hands and has looked at it. */
export async function nowInOrder(code: string): Promise<void> {
  const { actor } = await requireStaff('bookings')
  const done = await inspectAsset(code, actor, await now())
  if (!done.ok) notFound()
  redirect(`/desk/gear/${encodeURIComponent(code)}?done=in-order`)
}
