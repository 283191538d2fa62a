import { headers } from 'next/headers'
import { redirect, unauthorized } from 'next/navigation'
import { pathHere } from '@/app/_paths/path-here'
import { safePath } from './safe-path'
import { mayChangeSomething, requireSameOrigin } from './same-origin'
import { ASKED_PATH } from './security-headers'
import { type Visitor, whoAsks } from './who-asks'

/** Where somebody who is not signed in is sent, with the way back; the API answers 401 instead. */
export async function requireVisitor(signIn: '/sign-in' | '/staff/sign-in'): Promise<Visitor> {
  const asked = await headers()
  if (mayChangeSomething(asked)) await requireSameOrigin()
  const visitor = await whoAsks()
  if (visitor) return visitor
  const path = asked.get(ASKED_PATH) ?? '/'
  if (path.startsWith('/api/')) unauthorized()
  const to = `?${new URLSearchParams({ next: safePath(path) })}` as const
  redirect(signIn === '/sign-in' ? (await pathHere())(`/sign-in${to}`) : `${signIn}${to}`)
}
