import { delay, HttpResponse } from 'msw'
import { fallSilent, type Operation, takeFault } from './fault'
import type { Db } from './state'

/** How one gateway sounds when something is wrong with it. */
export type Trouble = {
  error: () => Response
  tooMany: (headers: Record<string, string>) => Response
  wrongKey: () => Response
  malformed: (answer: Response) => Response
}

const BEFORE = ['lose-request', 'error-before', 'too-many-requests', 'wrong-key'] as const
const AFTER = ['lose-answer', 'answer-late', 'error-after', 'malformed-body'] as const
const DEFAULT_LATE_MS = 5000

/** One call on the wire: faults that strike before, the deed, faults that strike after. A lost connection is a response of type `error`. */
export async function strike(
  db: Db,
  operation: Operation,
  trouble: Trouble,
  deed: () => Promise<Response>,
): Promise<Response> {
  const before = await takeFault(db, operation, BEFORE)
  if (before?.fault === 'lose-request') return HttpResponse.error()
  if (before?.fault === 'wrong-key') return trouble.wrongKey()
  if (before?.fault === 'too-many-requests')
    return trouble.tooMany(before.retryAfter === null ? {} : { 'retry-after': String(before.retryAfter) })
  if (before) return trouble.error()
  // Silent before it is done: whoever hears of it from the gateway's own event must not get an answer either.
  const silent = await takeFault(db, operation, ['fall-silent'])
  if (silent) await fallSilent(db, operation)
  const answer = await deed()
  if (silent) return HttpResponse.error()
  const after = await takeFault(db, operation, AFTER)
  if (after?.fault === 'lose-answer') return HttpResponse.error()
  if (after?.fault === 'error-after') return trouble.error()
  if (after?.fault === 'malformed-body') return trouble.malformed(answer)
  if (after?.fault === 'answer-late') await delay(after.ms ?? DEFAULT_LATE_MS)
  return answer
}
