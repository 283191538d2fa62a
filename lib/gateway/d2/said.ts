import { z } from 'zod'
import { readForm } from './form'
import type { Reasons } from './reason'

/** What D2 said to a call that was to bring something about. */
export type Said =
  | { verdict: 'accepted' }
  | { verdict: 'declined' | 'refused' | 'done-before' | 'under-way' | 'too-old'; reason: string }
  | { verdict: 'unknown'; cause: unknown }

const shape = z.object({
  status: z.string().optional(),
  result: z.string().optional(),
  reason: z.string().optional(),
  message: z.string().optional(),
})

/**
 * D2 answers yes and no alike with 200. The word in `status` counts, without one `result`; a `reason` beats a `result` and
 * means nothing beside a yes. A number that the table of this call does not have leaves the outcome open.
 */
export function saidBy(text: string, reasons: Reasons): Said {
  const { status, result, reason = result, message } = shape.parse(readForm(text))
  const isYes = status ? status === 'ACCEPTED' : result === '0'
  if (isYes) return { verdict: 'accepted' }
  const known = reasons[reason ?? '']
  const words = [reason, known?.means, message].filter(Boolean).join(' ')
  if (!known || known.verdict === 'unknown')
    return { verdict: 'unknown', cause: words || 'an answer that D2 does not give' }
  return { verdict: known.verdict, reason: words }
}

/** An answer without 200. 401 names a wrong API user; what is busy or broken may have done it all the same. */
export function saidByStatus(status: number): Said {
  if (status === 401) return { verdict: 'refused', reason: '401 the API user is not accepted' }
  if (status === 429 || status >= 500 || status < 400) return { verdict: 'unknown', cause: `HTTP ${status}` }
  return { verdict: 'refused', reason: `HTTP ${status}` }
}
