import { requireStaff } from '@/app/_session/require-staff'
import { isUuid } from '@/lib/uuid'
import { streamDeeds } from './stream-deeds'

/** Tells a page of the desk, for as long as it is looked at, that somebody has done something: about one booking, or anything. */
export async function GET(request: Request): Promise<Response> {
  await requireStaff('bookings', 'deposits')
  if (!request.headers.get('accept')?.includes('text/event-stream'))
    return new Response('This is for pages that listen.', { status: 406 })
  const asked = new URL(request.url).searchParams.get('booking')
  const stream = streamDeeds(asked && isUuid(asked) ? asked : null, request.signal)
  if (!stream)
    return new Response('Too many are listening.', { status: 503, headers: { 'Retry-After': '30' } })
  // Whoever compresses or transforms on the way would hold events back.
  const headers = {
    'Content-Type': 'text/event-stream; charset=utf-8',
    'Cache-Control': 'no-store, no-transform',
  }
  return new Response(stream, { headers })
}
