import { z } from 'zod'
import type { RefusalCode } from '@/app/_words/refusals'
import { sentenceFor } from '@/app/_words/refusals'
import { MOST_PHOTOS, NOTE_LENGTH } from '@/lib/deposit/record-capture'
import type { CaptureReason } from '@/lib/generated/prisma/client'
import { readMinor } from '@/lib/money'
import { type Refused, refused } from '@/lib/outcome'
import { type CleanPhoto, cleanPhoto } from '@/lib/photo'

export type ClaimField = 'amount' | 'reason' | 'note' | 'photos'

/** What the form shows: what was typed, and what is wrong where. A photo cannot be given back by a server. */
export type ClaimState = {
  amount: string
  reason: string
  note: string
  problems: Partial<Record<ClaimField | 'form', string>>
}

export type ReadClaim = {
  amountMinor: number
  currency: string
  reason: CaptureReason
  note: string
  photos: CleanPhoto[]
  requestId: string
}

const shape = z.object({
  currency: z.string().max(3),
  reason: z.enum(['DAMAGE', 'DELAY']),
  requestId: z.uuid(),
})

/** Reads the form: the claim, or the form again with what was typed and what is wrong. */
export async function readClaim(form: FormData): Promise<{ claim: ReadClaim } | { state: ClaimState }> {
  const typed = typedIn(form)
  const amountMinor = readMinor(typed.amount)
  if (amountMinor === null || amountMinor <= 0) return refuse(typed, refused('amount-wrong'))
  const fields = shape.safeParse(Object.fromEntries(form))
  if (!fields.success) {
    const isReason = fields.error.issues.some(({ path }) => path[0] === 'reason')
    const sentence = isReason
      ? 'Say why: it decides about the VAT.'
      : 'This form is damaged. Load the page again.'
    return { state: { ...typed, problems: { [isReason ? 'reason' : 'form']: sentence } } }
  }
  if (typed.note.trim().length > NOTE_LENGTH)
    return refuse(typed, refused('note-too-long', { most: NOTE_LENGTH }))
  const photos = await readPhotos(form)
  if (!Array.isArray(photos)) return refuse(typed, photos)
  return { claim: { ...fields.data, amountMinor, note: typed.note, photos } }
}

const FIELDS: Partial<Record<RefusalCode, ClaimField>> = {
  'amount-wrong': 'amount',
  'more-than-deposit': 'amount',
  'currency-wrong': 'amount',
  'note-too-long': 'note',
  'too-many-photos': 'photos',
  'photo-wrong': 'photos',
  'photo-too-large': 'photos',
}

/** The form again, with a refusal where it belongs. */
export const refuse = (typed: Omit<ClaimState, 'problems'>, no: Refused<RefusalCode>) => ({
  state: { ...typed, problems: { [FIELDS[no.code] ?? 'form']: sentenceFor(no) } },
})

export function typedIn(form: FormData): Omit<ClaimState, 'problems'> {
  // Longer than any note may be, so that one that is too long is refused instead of cut.
  const text = (name: string) => String(form.get(name) ?? '').slice(0, 5 * NOTE_LENGTH)
  return { amount: text('amount'), reason: text('reason'), note: text('note') }
}

async function readPhotos(
  form: FormData,
): Promise<CleanPhoto[] | Refused<'too-many-photos' | 'photo-wrong' | 'photo-too-large'>> {
  // A file field left empty still sends one file without a name.
  const files = form.getAll('photos').filter((entry) => entry instanceof File && entry.size > 0) as File[]
  if (files.length > MOST_PHOTOS) return refused('too-many-photos', { most: MOST_PHOTOS })
  const clean: CleanPhoto[] = []
  for (const file of files) {
    const photo = await cleanPhoto(new Uint8Array(await file.arrayBuffer()))
    if (!photo.ok) return photo
    clean.push(photo.value)
  }
  return clean
}
