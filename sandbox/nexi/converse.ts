import { delay, HttpResponse } from 'msw'
import { type Fault, type Operation, takeFault } from '@/sandbox/fault'
import type { State } from '@/sandbox/state'
import type { Answer } from './answer'

export type Line = { state: State; secretKey: string }
export type Ask = { request: Request; params: Record<string, string>; body: unknown }

const BEFORE = ['lose-request', 'error-before', 'too-many-requests', 'wrong-key'] as const
const AFTER = ['lose-answer', 'answer-late', 'error-after', 'malformed-body'] as const
const DEFAULT_LATE_MS = 5000
const UNKNOWN_ERROR: Answer = {
  status: 500,
  body: { message: 'An unknown error occurred', code: '1000', source: 'Internal' },
}

/** One call on the wire: key, shape of the body, faults that strike before, the deed, faults that strike after. */
export function converse(line: Line, operation: Operation, deed: (ask: Ask) => Promise<Answer>) {
  return async ({
    request,
    params,
  }: {
    request: Request
    params: Record<string, unknown>
  }): Promise<Response> => {
    if (request.headers.get('authorization') !== line.secretKey) return respond({ status: 401 })
    const before = await takeFault(line.state.pool, operation, BEFORE)
    if (before) return strikeBefore(before)
    const body = await readBody(request)
    if (body === BROKEN)
      return respond({ status: 400, body: { errors: { body: ['The body is not valid JSON'] } } })
    const answer = await deed({ request, params: params as Record<string, string>, body })
    return strikeAfter(await takeFault(line.state.pool, operation, AFTER), answer)
  }
}

export function respond({ status, body }: Answer, headers: Record<string, string> = {}): Response {
  if (body === undefined) return new HttpResponse(null, { status, headers })
  return new HttpResponse(JSON.stringify(body), {
    status,
    headers: { ...headers, 'content-type': 'application/json; charset=utf-8' },
  })
}

const BROKEN = Symbol('broken')

async function readBody(request: Request): Promise<unknown> {
  const text = await request.text()
  try {
    return text === '' ? undefined : JSON.parse(text)
  } catch {
    return BROKEN
  }
}

function strikeBefore({ fault, retryAfter }: Fault): Response {
  if (fault === 'lose-request') return HttpResponse.error()
  if (fault === 'wrong-key') return respond({ status: 401 })
  if (fault === 'too-many-requests')
    return respond({ status: 429 }, retryAfter === null ? {} : { 'retry-after': String(retryAfter) })
  return respond(UNKNOWN_ERROR)
}

async function strikeAfter(fault: Fault | undefined, answer: Answer): Promise<Response> {
  if (fault?.fault === 'lose-answer') return HttpResponse.error()
  if (fault?.fault === 'error-after') return respond(UNKNOWN_ERROR)
  if (fault?.fault === 'malformed-body') {
    return new HttpResponse('{"payment":{"paymentId":"', {
      status: answer.status === 204 ? 200 : answer.status,
      headers: { 'content-type': 'application/json' },
    })
  }
  if (fault?.fault === 'answer-late') await delay(fault.ms ?? DEFAULT_LATE_MS)
  return respond(answer)
}
