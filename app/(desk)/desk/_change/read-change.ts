import { z } from 'zod'
import { sentenceFor } from '@/app/_words/refusals'
import type { ChangeAsk, ChangeRefusal } from '@/lib/booking/change-period'
import type { StaffWay } from '@/lib/booking/plan-difference'
import type { Refused } from '@/lib/outcome'
import type { ChangeState } from './change-state'

const shape = z.object({
  from: z.iso.datetime().pipe(z.coerce.date()),
  until: z.iso.datetime().pipe(z.coerce.date()),
  way: z.enum(['USUAL', 'WAIVE', 'PAY_BACK']),
  requestId: z.uuid(),
})

/** Reads the form of a change: what is asked, or the form again. */
export function readChange(
  form: FormData,
): { ask: Omit<ChangeAsk<StaffWay>, 'bookingId'> } | { state: ChangeState } {
  const fields = shape.safeParse(Object.fromEntries(form))
  if (!fields.success) return { state: again(form, 'This form is damaged. Load the page again.') }
  const { from, until, way, requestId } = fields.data
  const seen = String(form.get(`seen.${way}`) ?? '').slice(0, 200)
  return { ask: { period: { from, until }, way, requestId, seen, reason: reasonIn(form) } }
}

/** The form again, with a refusal where it belongs. */
export const refuseInForm = (form: FormData, no: Refused<ChangeRefusal>): ChangeState =>
  again(
    form,
    sentenceFor(no),
    ['waiver-reason-missing', 'reason-too-long'].includes(no.code) ? 'reason' : null,
  )

const again = (form: FormData, problem: string, field: ChangeState['field'] = null): ChangeState => ({
  way: String(form.get('way') ?? 'USUAL'),
  reason: reasonIn(form),
  problem,
  field,
})

const reasonIn = (form: FormData): string => String(form.get('reason') ?? '').slice(0, 2_000)
