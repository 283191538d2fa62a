import type { NextRequest } from 'next/server'
import { orBusy } from '@/app/api/_problem/or-busy'
import { readBody } from '@/app/api/_problem/read-body'
import { noteBounce } from '@/lib/notice/note-bounce'

// The post sends the whole letter back, with its documents.
const MOST_BYTES = 2 * 1024 * 1024

const STATUS = { noted: 200, ignored: 200, 'not-ours': 401, 'too-early': 503 } as const

/** The shop's post office hands over a message that came back, just as it is (`message/rfc822`). The mark in its address proves that it is about a letter of ours. */
export async function POST(request: NextRequest): Promise<Response> {
  const message = await readBody(request, MOST_BYTES)
  if (message === null) return new Response(null, { status: 413 })
  return orBusy(async () => new Response(null, { status: STATUS[await noteBounce(message)] }))
}
