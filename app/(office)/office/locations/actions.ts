'use server'

import { revalidatePath } from 'next/cache'
import { notFound, redirect } from 'next/navigation'
import { requireStaff } from '@/app/_session/require-staff'
import { sentenceFor } from '@/app/_words/refusals'
import { changeOpening } from '@/lib/booking/change-opening'
import { now } from '@/lib/clock'
import { METHODS } from '@/lib/gateway/methods'
import { findLocationBySlug } from '@/lib/inventory/find-locations'
import type { OpeningChange } from '@/lib/inventory/opening-change'
import { chooseGateway } from '@/lib/payment/choose-gateway'
import { dayOf } from '@/lib/period'
import { isUuid } from '@/lib/uuid'
import { readTable } from './day-table'
import { fresh, type OpeningState, type Typed } from './form-state'
import { readDays, readSeason, readWeek, typedIn } from './read-form'
import { refusedChange } from './refused-change'

export async function saveWeek(_: OpeningState, form: FormData): Promise<OpeningState> {
  return save(form, 'week', (typed) => {
    const week = readWeek(typed)
    return 'problems' in week ? week : { change: { kind: 'week', hours: week.value } }
  })
}

export async function saveDays(_: OpeningState, form: FormData): Promise<OpeningState> {
  return save(form, 'days', (typed, today) => {
    const days = readDays(typed, today)
    if ('problems' in days) return days
    return { change: { kind: 'days', days: days.value, isNew: typed.isNew === 'yes' } }
  })
}

/** A table from a file, or from the box in which it comes back when it has to be sent once more. */
export async function importDays(_: OpeningState, form: FormData): Promise<OpeningState> {
  const file = form.get('file')
  if (file instanceof File && file.size > 0) form.set('csv', await file.text())
  form.delete('file')
  return save(form, 'days', ({ csv = '' }, today) => {
    const table = readTable(csv, today)
    if ('problems' in table) return { problems: { csv: table.problems.join('\n') } }
    return { change: { kind: 'days', days: table.days, isNew: false } }
  })
}

export async function saveSeason(_: OpeningState, form: FormData): Promise<OpeningState> {
  return save(form, 'seasons', (typed, today) => {
    const season = readSeason(typed, today)
    if ('problems' in season) return season
    return { change: { kind: 'season', id: typed.id || null, season: season.value } }
  })
}

export async function removeDay(_: OpeningState, form: FormData): Promise<OpeningState> {
  return save(form, 'days', ({ day = '' }) => ({ change: { kind: 'day-removed', day } }))
}

export async function removeSeason(_: OpeningState, form: FormData): Promise<OpeningState> {
  return save(form, 'seasons', ({ id = '' }) => ({ change: { kind: 'season-removed', id } }))
}

export async function saveGateway(_: OpeningState, form: FormData): Promise<OpeningState> {
  const { actor } = await requireStaff('people')
  const typed = typedIn(form)
  const [shop, at] = await Promise.all([findLocationBySlug(typed.shop ?? ''), now()])
  if (!shop) notFound()
  const wanted = Object.fromEntries((['ANY', ...METHODS] as const).map((name) => [name, typed[name] || null]))
  const saved = await chooseGateway(shop, wanted, actor, at)
  if (!saved.ok) return { ...fresh(typed), problems: { ANY: sentenceFor(saved) } }
  revalidatePath('/', 'layout')
  redirect(`/office/locations/${shop.slug}?saved=gateway#gateway`)
}

type Read = (typed: Typed, today: string) => { change: OpeningChange } | { problems: Record<string, string> }

async function save(form: FormData, part: string, read: Read): Promise<OpeningState> {
  const { actor } = await requireStaff('people')
  const typed = typedIn(form)
  const [shop, at] = await Promise.all([findLocationBySlug(typed.shop ?? ''), now()])
  if (!shop || (typed.id && !isUuid(typed.id))) notFound()
  const asked = read(typed, dayOf(at, shop.timeZone))
  if ('problems' in asked) return { ...fresh(typed), problems: asked.problems }
  const saved = await changeOpening(shop, asked.change, typed.seen ?? '', actor, at)
  if (!saved) notFound()
  if (!saved.ok) return refusedChange(shop, asked.change, typed, saved, at)
  revalidatePath('/', 'layout')
  redirect(`/office/locations/${shop.slug}?saved=${part}#${part}`)
}
