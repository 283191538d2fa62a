import { problem } from '@/app/api/_problem/problem'
import { requestIdOf } from '@/lib/partner/request-id-of'
import type { Call } from './with-key'

const KEY_FORM = /^[\x21-\x7e]{1,200}$/

/** The request id that the program's own name for this deed stands for; or the answer that says that it wants one. */
export function readIdempotencyKey({ request, caller }: Call): { requestId: string } | { no: Response } {
  const idempotencyKey = request.headers.get('idempotency-key') ?? ''
  return KEY_FORM.test(idempotencyKey)
    ? { requestId: requestIdOf(caller.keyId, idempotencyKey) }
    : { no: problem(NO_KEY) }
}

const NO_KEY = {
  status: 400,
  code: 'idempotency-key-missing',
  detail: 'Send an Idempotency-Key of your own, up to 200 characters, the same when you try again.',
}
