import { HttpResponse } from 'msw'
import type { Operation } from '@/sandbox/fault'
import type { State } from '@/sandbox/state'
import { strike, type Trouble } from '@/sandbox/strike'
import type { Answer } from './answer'

export type Line = { state: State; secretKey: string }
export type Ask = { request: Request; params: Record<string, string>; body: unknown }

const TROUBLE: Trouble = {
  error: () =>
    respond({
      status: 500,
      body: { message: 'An unknown error occurred', code: '1000', source: 'Internal' },
    }),
  tooMany: (headers) => respond({ status: 429 }, headers),
  wrongKey: () => respond({ status: 401 }),
  malformed: ({ status }) =>
    new HttpResponse('{"payment":{"paymentId":"', {
      status: status === 204 ? 200 : status,
      headers: { 'content-type': 'application/json' },
    }),
}

/** One call on the wire: key, shape of the body, the deed, and whatever fault strikes it. */
export function converse(line: Line, operation: Operation, deed: (ask: Ask) => Promise<Answer>) {
  return async ({
    request,
    params,
  }: {
    request: Request
    params: Record<string, unknown>
  }): Promise<Response> => {
    if (request.headers.get('authorization') !== line.secretKey) return TROUBLE.wrongKey()
    return strike(line.state.pool, operation, TROUBLE, async () => {
      const body = await readBody(request)
      if (body === BROKEN)
        return respond({ status: 400, body: { errors: { body: ['The body is not valid JSON'] } } })
      return respond(await deed({ request, params: params as Record<string, string>, body }))
    })
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
