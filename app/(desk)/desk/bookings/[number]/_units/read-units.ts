import { z } from 'zod'
import { sentenceFor } from '@/app/_words/refusals'
import { type Condition, GRADES, MOST_UNIT_PHOTOS, UNIT_NOTE_LENGTH } from '@/lib/inventory/outing'
import { refused } from '@/lib/outcome'
import { type CleanPhoto, cleanPhoto } from '@/lib/photo'
import { typedIn, type UnitsState } from './units-state'

/** One unit that is ticked, by its key in the form, with how it looks. `code` is what was scanned, else what the list showed. */
export type ReadUnit = { key: string; code: string; afterwards: string } & Condition

// More units than this nobody hands out in one form.
const MOST_UNITS = 100

const grade = z.enum(GRADES)

/** The units that are ticked, or the form again with what is wrong. */
export async function readUnits(form: FormData): Promise<{ units: ReadUnit[] } | { state: UnitsState }> {
  const problems: Record<string, string> = {}
  const units: ReadUnit[] = []
  for (const key of form.getAll('unit').slice(0, MOST_UNITS).map(String)) {
    if (form.get(`on-${key}`) === null) continue
    const unit = await readUnit(form, key, problems)
    if (unit) units.push(unit)
  }
  if (units.length === 0 && Object.keys(problems).length === 0 && form.get('rest') === null)
    problems.form = sentenceFor(refused('no-units'))
  return Object.keys(problems).length > 0 ? { state: { typed: typedIn(form), problems } } : { units }
}

async function readUnit(
  form: FormData,
  key: string,
  problems: Record<string, string>,
): Promise<ReadUnit | null> {
  const text = (name: string) => String(form.get(`${name}-${key}`) ?? '').trim()
  const seen = grade.safeParse(text('grade'))
  if (!seen.success) problems[`grade-${key}`] = 'Say in which condition it is.'
  const note = text('note')
  if (note.length > UNIT_NOTE_LENGTH)
    problems[`note-${key}`] = sentenceFor(refused('note-too-long', { most: UNIT_NOTE_LENGTH }))
  const photos = await readPhotos(form, key, problems)
  return seen.success
    ? {
        key,
        code: (text('code') || text('shown')).slice(0, 60),
        afterwards: text('afterwards'),
        grade: seen.data,
        note,
        photos,
      }
    : null
}

async function readPhotos(
  form: FormData,
  key: string,
  problems: Record<string, string>,
): Promise<CleanPhoto[]> {
  const field = `photos-${key}`
  // A file field left empty still sends one file without a name.
  const files = form.getAll(field).filter((entry) => entry instanceof File && entry.size > 0) as File[]
  if (files.length > MOST_UNIT_PHOTOS) {
    problems[field] = sentenceFor(refused('too-many-photos', { most: MOST_UNIT_PHOTOS }))
    return []
  }
  const photos: CleanPhoto[] = []
  for (const file of files) {
    const photo = await cleanPhoto(new Uint8Array(await file.arrayBuffer()))
    if (photo.ok) photos.push(photo.value)
    else problems[field] = sentenceFor(photo)
  }
  return photos
}
