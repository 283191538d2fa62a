import { cookies } from 'next/headers'
import { NextRequest, NextResponse } from 'next/server'
import NextAuth from 'next-auth'
import { env } from '@/lib/env'
import { authOptions } from './auth-options'

type Question = { method: 'GET' | 'POST'; steps: string[]; fields?: Record<string, string> }

/**
 * Puts a question to next-auth from inside one of our actions, as its own page would by HTTP, and passes its cookies on to
 * the browser. So our forms keep what was typed, work without JavaScript, and next-auth stays the one that signs people in.
 * Answers the address next-auth would have sent the browser to.
 */
export async function askNextAuth({ method, steps, fields = {} }: Question): Promise<URL> {
  const csrfToken = method === 'POST' ? await freshCsrfToken() : undefined
  const sent = new URLSearchParams({ ...fields, ...(csrfToken && { csrfToken }) })
  const response = await put(method, steps, sent)
  await keepCookies(response)
  return new URL(response.headers.get('location') ?? '/', env().APP_URL)
}

/** next-auth's own guard against foreign forms: a token in a cookie and the same one in the form. */
async function freshCsrfToken(): Promise<string> {
  const response = await put('GET', ['csrf'], new URLSearchParams())
  await keepCookies(response)
  const { csrfToken } = (await response.json()) as { csrfToken: string }
  return csrfToken
}

async function put(method: Question['method'], steps: string[], sent: URLSearchParams): Promise<Response> {
  const url = new URL(`/api/auth/${steps.join('/')}`, env().APP_URL)
  if (method === 'GET') url.search = String(sent)
  const body = method === 'POST' ? sent : undefined
  const request = new NextRequest(url, { method, body })
  return NextAuth(request, { params: { nextauth: steps } }, authOptions())
}

async function keepCookies(response: Response): Promise<void> {
  const jar = await cookies()
  for (const cookie of new NextResponse(null, { headers: response.headers }).cookies.getAll()) jar.set(cookie)
}
