import { z } from 'zod'
import type { BlockInput } from '@/lib/inventory/block-asset'
import { instantOf } from '@/lib/period'

type Typed = Record<string, string>
type Read = { ok: true; block: BlockInput } | { ok: false; problems: Record<string, string> }

const KINDS = ['MAINTENANCE', 'TRANSFER', 'CLOSURE', 'ARRIVAL', 'RETIREMENT'] as const

/** Reads what somebody typed about taking a unit out, or what is wrong at which field. An empty end is open. */
export function readBlock({ asset = '', zone = '', kind, reason = '', to, ...typed }: Typed): Read {
  const from = instantIn(zone, typed.fromDay, typed.fromTime)
  const until = typed.untilDay ? instantIn(zone, typed.untilDay, typed.untilTime) : null
  const problems: Record<string, string> = {}
  if (!from) problems.from = 'Enter a day and a time.'
  if (typed.untilDay && !until) problems.until = 'Enter a day and a time, or leave the day out.'
  const chosen = z.enum(KINDS).safeParse(kind)
  if (!chosen.success) problems.kind = 'Choose why it is taken out.'
  if (!from || !chosen.success || Object.keys(problems).length > 0) return { ok: false, problems }
  return { ok: true, block: { assetId: asset, kind: chosen.data, from, until, reason, toLocationId: to } }
}

function instantIn(zone: string, day = '', time = ''): Date | null {
  if (!zone) return null
  return instantOf(day, time || '00:00', zone)
}
