import { z } from 'zod'
import type { RefusalCode } from '@/app/_words/refusals'
import { sentenceFor } from '@/app/_words/refusals'
import { readMinor } from '@/lib/money'
import { type Refused, refused } from '@/lib/outcome'
import { REFUND_NOTE_LENGTH, type RefundAsk } from '@/lib/payment/refund-booking'
import { CHOSEN_REASONS } from '@/lib/payment/refund-reason'

export type RefundField = 'amount' | 'reason' | 'note'

/** What the form shows: what was typed, and what is wrong where. */
export type RefundState = {
  amount: string
  reason: string
  note: string
  problems: Partial<Record<RefundField | 'form', string>>
}

const shape = z.object({
  currency: z.string().max(3),
  reason: z.enum(CHOSEN_REASONS),
  requestId: z.uuid(),
  seen: z.string().max(20_000),
})

/** Reads the form: what to pay back, or the form again with what was typed and what is wrong. */
export function readRefund(form: FormData): { ask: Omit<RefundAsk, 'bookingId'> } | { state: RefundState } {
  const typed = typedIn(form)
  const amountMinor = readMinor(typed.amount)
  if (amountMinor === null || amountMinor <= 0) return refuse(typed, refused('amount-wrong'))
  const fields = shape.safeParse(Object.fromEntries(form))
  if (!fields.success) {
    const isReason = fields.error.issues.some(({ path }) => path[0] === 'reason')
    const sentence = isReason
      ? 'Say why: it decides what may go back.'
      : 'This form is damaged. Load the page again.'
    return { state: { ...typed, problems: { [isReason ? 'reason' : 'form']: sentence } } }
  }
  return { ask: { ...fields.data, amountMinor, note: typed.note } }
}

const FIELDS: Partial<Record<RefusalCode, RefundField>> = {
  'amount-wrong': 'amount',
  'more-than-captured': 'amount',
  'currency-wrong': 'amount',
  'nothing-to-refund': 'reason',
  'note-too-long': 'note',
}

/** The form again, with a refusal where it belongs. */
export const refuse = (typed: Omit<RefundState, 'problems'>, no: Refused<RefusalCode>) => ({
  state: { ...typed, problems: { [FIELDS[no.code] ?? 'form']: sentenceFor(no) } },
})

export function typedIn(form: FormData): Omit<RefundState, 'problems'> {
  // Longer than any note may be, so that one that is too long is refused instead of cut.
  const text = (name: string) => String(form.get(name) ?? '').slice(0, 5 * REFUND_NOTE_LENGTH)
  return { amount: text('amount'), reason: text('reason'), note: text('note') }
}
