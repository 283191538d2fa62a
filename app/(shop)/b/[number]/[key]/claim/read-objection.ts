import { askedLanguage } from '@/app/_ui/language/asked-language'
import { sentenceIn } from '@/app/_words/refusals'
import type { ClaimAnswer } from '@/lib/claim/answer-claim'
import type { ClaimRow } from '@/lib/claim/find-claims'
import { readMinor } from '@/lib/money'
import { refused } from '@/lib/outcome'
import { type CleanPhoto, cleanPhoto } from '@/lib/photo'

/** What the form shows again, and what is wrong. A photo cannot be given back by a server. */
export type AnswerState = { typed: Record<string, string>; problem: string | null }

type Objection = Pick<Extract<ClaimAnswer, { says: 'OBJECT' }>, 'says' | 'items' | 'note' | 'photos'>

/** The objection as it was written; an amount left empty agrees to nothing. */
export async function readObjection(form: FormData, claim: ClaimRow): Promise<Objection | AnswerState> {
  const typed = typedOf(form)
  const photos: CleanPhoto[] = []
  for (const file of form.getAll('photos')) {
    // A file field left empty still sends one file without a name.
    if (!(file instanceof File) || file.size === 0) continue
    const photo = await cleanPhoto(new Uint8Array(await file.arrayBuffer()))
    if (!photo.ok) return { typed, problem: sentenceIn(await askedLanguage(), photo) }
    photos.push(photo.value)
  }
  const items = claim.items.map(({ id }) => {
    const amount = typed[`amount-${id}`]?.trim() ?? ''
    const agreedMinor = amount === '' ? 0 : readMinor(amount)
    return { itemId: id, agreedMinor, note: typed[`note-${id}`] ?? '' }
  })
  if (items.some(({ agreedMinor }) => agreedMinor === null))
    return { typed, problem: sentenceIn(await askedLanguage(), refused('amount-wrong')) }
  return {
    ...{ says: 'OBJECT', note: typed.note ?? '', photos },
    items: items.map((item) => ({ ...item, agreedMinor: item.agreedMinor ?? 0 })),
  }
}

export function typedOf(form: FormData): Record<string, string> {
  const typed: Record<string, string> = {}
  for (const [name, value] of form) if (typeof value === 'string') typed[name] = value.slice(0, 2000)
  return typed
}
