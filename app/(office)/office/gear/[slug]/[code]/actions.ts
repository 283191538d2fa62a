'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { isKnown, seenOf } from '@/app/_gear/seen-of'
import { requireStaff } from '@/app/_session/require-staff'
import { type RefusalCode, sentenceFor } from '@/app/_words/refusals'
import { type GearState, typedOf } from '@/app/(office)/office/gear/gear-state'
import { now } from '@/lib/clock'
import { blockAsset } from '@/lib/inventory/block-asset'
import { endBlock } from '@/lib/inventory/end-block'
import { foreseeBlock } from '@/lib/inventory/foresee-block'
import { isUuid } from '@/lib/uuid'
import { readBlock } from './read-block'

const FIELDS: Partial<Record<RefusalCode, string>> = {
  'block-reason-missing': 'reason',
  'reason-too-long': 'reason',
  'block-backwards': 'until',
  'arrival-missing': 'until',
  'transfer-nowhere': 'to',
}

const TYPED = [
  'asset',
  'zone',
  'kind',
  'to',
  'fromDay',
  'fromTime',
  'untilDay',
  'untilTime',
  'reason',
  'seen',
]

export async function takeOut(_: GearState, form: FormData): Promise<GearState> {
  const { actor } = await requireStaff('gear')
  const typed = typedOf(form, TYPED)
  const read = readBlock(typed)
  if (!read.ok) return { typed, problems: read.problems }
  const { block } = read
  const foreseen = await foreseeBlock(block)
  const isWhole = block.reason !== '' && (block.kind !== 'TRANSFER' || block.until !== null)
  if (isWhole && !isKnown(foreseen, typed.seen))
    return { typed: { ...typed, seen: seenOf(foreseen) }, problems: {}, foreseen }
  const blocked = await blockAsset(block, actor, await now())
  if (!blocked.ok) return { typed, problems: { [FIELDS[blocked.code] ?? '']: sentenceFor(blocked) } }
  revalidatePath('/office/gear', 'layout')
  return { typed: {}, problems: {}, done: doneOf(block.kind, foreseen.moved.length) }
}

const DONE: Partial<Record<string, string>> = {
  RETIREMENT: 'It is retired from then on.',
  TRANSFER: 'It leaves then, and can be booked at the other location from its arrival on.',
}

function doneOf(kind: string, moved: number): string {
  const what = DONE[kind] ?? 'It is taken out.'
  if (moved === 0) return `${what} No booking is affected.`
  return `${what} ${moved === 1 ? 'One booking has' : `${moved} bookings have`} moved to other units.`
}

export async function bringBack(page: string, blockId: string): Promise<void> {
  const { actor } = await requireStaff('gear')
  if (isUuid(blockId)) await endBlock(blockId, actor, await now())
  revalidatePath('/office/gear', 'layout')
  redirect(`/office/gear/${page}`)
}
