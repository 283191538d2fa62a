import type { NextRequest } from 'next/server'
import { orBusy } from '@/app/api/_problem/or-busy'
import { refusalProblem } from '@/app/api/_problem/problem'
import { now } from '@/lib/clock'
import { type Caller, checkKey, type Rate } from '@/lib/partner/check-key'
import type { Scope } from '@/lib/partner/scope'

export type Call = { request: NextRequest; caller: Caller; at: Date }

/**
 * The gate of everything in the API that is not for everybody: answers only a key with this scope that has calls left, and says
 * with every answer how many it has.
 */
export const withKey = (
  request: NextRequest,
  scope: Scope,
  answer: (call: Call) => Promise<Response>,
): Promise<Response> =>
  orBusy(async () => {
    const at = await now()
    const checked = await checkKey(keyIn(request.headers), scope, at)
    if (checked.ok) {
      const { value: caller } = checked
      return tellRate(await answer({ request, caller, at }), caller.rate)
    }
    const no = refusalProblem(checked)
    if (checked.code === 'key-missing') no.headers.set('WWW-Authenticate', REALM)
    if (checked.code === 'key-unknown') no.headers.set('WWW-Authenticate', `${REALM}, error="invalid_token"`)
    const { most, left, seconds } = checked.facts
    if (most === undefined) return no
    if (checked.code === 'too-many-calls') no.headers.set('Retry-After', String(seconds))
    else no.headers.set('WWW-Authenticate', `${REALM}, error="insufficient_scope", scope="${scope}"`)
    return tellRate(no, { most: Number(most), left: Number(left), seconds: Number(seconds) })
  })

const REALM = 'Bearer realm="kickstand"'

const keyIn = (headers: Headers): string | null =>
  /^Bearer +(\S{1,200})$/i.exec(headers.get('authorization')?.trim() ?? '')?.[1] ?? null

function tellRate(response: Response, { most, left, seconds }: Rate): Response {
  response.headers.set('RateLimit-Policy', `${most};w=60`)
  response.headers.set('RateLimit-Limit', String(most))
  response.headers.set('RateLimit-Remaining', String(left))
  response.headers.set('RateLimit-Reset', String(seconds))
  return response
}
