import { STATUS_CODES } from 'node:http'
import type { z } from 'zod'
import { type RefusalCode, sentenceFor } from '@/app/_words/refusals'
import type { Refused } from '@/lib/outcome'

type Problem = { status: number; code: string; detail: string; more?: Record<string, unknown> }

/** An answer that says no, as RFC 9457 wants it: `code` is for programs, `detail` for people. */
export const problem = ({ status, code, detail, more }: Problem): Response =>
  Response.json(
    { type: 'about:blank', title: STATUS_CODES[status], status, code, detail, ...more },
    { status, headers: { 'Content-Type': 'application/problem+json' } },
  )

/** What is no conflict with how things are. */
const STATUS: Partial<Record<RefusalCode, number>> = {
  'unknown-location': 404,
  'unknown-product': 404,
  'key-missing': 401,
  'key-unknown': 401,
  'scope-missing': 403,
  'too-many-calls': 429,
  busy: 503,
}

/** The business says no. */
export const refusalProblem = (refusal: Refused<RefusalCode>): Response =>
  problem({
    status: STATUS[refusal.code] ?? 409,
    code: refusal.code,
    detail: sentenceFor(refusal),
    more: { facts: refusal.facts },
  })

/** The question has the wrong shape; every field that is wrong is named. */
export const shapeProblem = (error: z.ZodError): Response =>
  problem({
    status: 422,
    code: 'wrong-shape',
    detail: 'Some parameters are missing or have the wrong form.',
    more: { errors: error.issues.map(({ path, message }) => ({ parameter: path.join('.'), message })) },
  })
