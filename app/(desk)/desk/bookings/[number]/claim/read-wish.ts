import { z } from 'zod'
import { sentenceFor } from '@/app/_words/refusals'
import { typedIn, type UnitsState } from '@/app/(desk)/desk/bookings/[number]/_units/units-state'
import type { ClaimWish, ItemWish } from '@/lib/claim/claim-wish'
import { keepPaper } from '@/lib/claim/keep-paper'
import { readMinor } from '@/lib/money'
import { type CleanPhoto, cleanPhoto } from '@/lib/photo'

/** Rows for what is not on the price list; whoever needs more puts some together. */
export const FREE_ROWS = ['0', '1', '2'] as const

const shape = z.object({
  requestId: z.uuid(),
  currency: z.string().max(3),
  profile: z.enum(['FAST', 'STRICT']),
})

type Wish = Omit<ClaimWish, 'bookingId'>

/** The claim as it was written: what is ticked on the price list, then what has a price of its own; or what is wrong where. */
export async function readWish(
  form: FormData,
  prices: { id: string; name: string }[],
): Promise<{ wish: Wish } | { state: UnitsState }> {
  const problems: Record<string, string> = {}
  const fields = shape.safeParse(Object.fromEntries(form))
  if (!fields.success) problems.form = 'This form is damaged. Load the page again.'
  const items: ItemWish[] = []
  for (const { id, name } of prices) {
    if (form.get(`on-${id}`) === null) continue
    items.push({ ...bare(form, id, problems), priceId: id, description: name })
  }
  for (const key of FREE_ROWS) {
    const description = text(form, `text-${key}`)
    if (description === '' && text(form, `amount-${key}`) === '') continue
    const second = text(form, `second-${key}`)
    items.push({
      ...bare(form, key, problems),
      description,
      secondMinor: second === '' ? null : amountIn(form, `second-${key}`, problems),
      document: form.get(`document-${key}`) === 'INVOICE' ? 'INVOICE' : 'ESTIMATE',
      papers: await readFiles(form, `papers-${key}`, keepPaper, problems),
    })
  }
  const photos = await readFiles(form, 'photos', cleanPhoto, problems)
  if (!fields.success || Object.keys(problems).length > 0)
    return { state: { typed: typedIn(form), problems } }
  return { wish: { ...fields.data, items, note: text(form, 'note'), photos } }
}

const text = (form: FormData, name: string): string =>
  String(form.get(name) ?? '')
    .slice(0, 5000)
    .trim()

const bare = (form: FormData, key: string, problems: Record<string, string>): ItemWish => ({
  outingId: text(form, `unit-${key}`) || null,
  priceId: null,
  description: '',
  amountMinor: amountIn(form, `amount-${key}`, problems),
  secondMinor: null,
  document: null,
  papers: [],
})

function amountIn(form: FormData, name: string, problems: Record<string, string>): number {
  const minor = readMinor(text(form, name))
  if (minor !== null && minor > 0) return minor
  problems[name] = 'Enter an amount above zero, like 350 or 349,50.'
  return 0
}

type Keep = typeof keepPaper | typeof cleanPhoto

async function readFiles(
  form: FormData,
  name: string,
  keep: Keep,
  problems: Record<string, string>,
): Promise<CleanPhoto[]> {
  // A file field left empty still sends one file without a name.
  const files = form.getAll(name).filter((entry) => entry instanceof File && entry.size > 0) as File[]
  const kept: CleanPhoto[] = []
  for (const file of files.slice(0, 10)) {
    const one = await keep(new Uint8Array(await file.arrayBuffer()))
    if (one.ok) kept.push(one.value)
    else problems[name] = sentenceFor(one)
  }
  return kept
}
