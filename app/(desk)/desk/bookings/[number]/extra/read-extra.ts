import { z } from 'zod'
import type { RefusalCode } from '@/app/_words/refusals'
import { sentenceFor } from '@/app/_words/refusals'
import { EXTRA_NOTE_LENGTH, type ExtraAsk } from '@/lib/deposit/ask-for-extra'
import { readMinor } from '@/lib/money'
import { type Refused, refused } from '@/lib/outcome'

export type ExtraField = 'amount' | 'reason' | 'note' | 'way'

/** What the form shows: what was typed, and what is wrong where. */
export type ExtraState = {
  amount: string
  reason: string
  note: string
  way: string
  problems: Partial<Record<ExtraField | 'form', string>>
}

const shape = z.object({
  currency: z.string().max(3),
  reason: z.enum(['DAMAGE', 'DELAY', 'OTHER']),
  way: z.enum(['LINK', 'STORED_CARD']),
  requestId: z.uuid(),
})

const MISSING: Record<string, string> = {
  reason: 'Say why: it decides about the VAT.',
  way: 'Choose how the renter is to pay.',
}

/** Reads the form: what to ask for, or the form again with what was typed and what is wrong. */
export function readExtra(form: FormData): { ask: Omit<ExtraAsk, 'bookingId'> } | { state: ExtraState } {
  const typed = typedIn(form)
  const amountMinor = readMinor(typed.amount)
  if (amountMinor === null || amountMinor <= 0) return refuse(typed, refused('amount-wrong'))
  const fields = shape.safeParse(Object.fromEntries(form))
  if (!fields.success) {
    const field = String(fields.error.issues[0]?.path[0])
    const sentence = MISSING[field]
    const problems = sentence ? { [field]: sentence } : { form: 'This form is damaged. Load the page again.' }
    return { state: { ...typed, problems } }
  }
  return { ask: { ...fields.data, amountMinor, note: typed.note } }
}

const FIELDS: Partial<Record<RefusalCode, ExtraField>> = {
  'amount-wrong': 'amount',
  'currency-wrong': 'amount',
  'more-than-consent': 'amount',
  'card-missing': 'way',
  'note-too-long': 'note',
  'note-missing': 'note',
}

/** The form again, with a refusal where it belongs. */
export const refuse = (typed: Omit<ExtraState, 'problems'>, no: Refused<RefusalCode>) => ({
  state: { ...typed, problems: { [FIELDS[no.code] ?? 'form']: sentenceFor(no) } },
})

export function typedIn(form: FormData): Omit<ExtraState, 'problems'> {
  // Longer than any note may be, so that one that is too long is refused instead of cut.
  const text = (name: string) => String(form.get(name) ?? '').slice(0, 5 * EXTRA_NOTE_LENGTH)
  return { amount: text('amount'), reason: text('reason'), note: text('note'), way: text('way') }
}
