import { notFound } from 'next/navigation'
import type { NextRequest } from 'next/server'
import NextAuth from 'next-auth'
import { authOptions } from '@/app/_session/auth-options'
import { requireSameOrigin } from '@/app/_session/same-origin'

type Context = { params: Promise<{ nextauth: string[] }> }

// Signing in and out from a program of ours. Everything else next-auth offers happens in our own pages: a link in a letter
// must not sign anybody in by being visited, and a session must not be prolonged for ever by asking for it.
const OPEN = ['GET csrf', 'POST callback/credentials', 'POST signout']

async function answer(request: NextRequest, context: Context): Promise<Response> {
  const { nextauth } = await context.params
  if (!OPEN.includes(`${request.method} ${nextauth.join('/')}`)) notFound()
  if (request.method === 'POST') await requireSameOrigin()
  return NextAuth(request, context, authOptions())
}

export { answer as GET, answer as POST }
