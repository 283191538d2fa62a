import { findLogo } from '@/lib/company/find-logo'

type Props = { params: Promise<{ sha256: string }> }

// What is at a fingerprint never changes.
const HEADERS = { 'Content-Type': 'image/png', 'Cache-Control': 'public, max-age=31536000, immutable' }

/** The logo of the shop, or one that it had. */
export async function GET(_: Request, { params }: Props): Promise<Response> {
  const { sha256 } = await params
  const bytes = /^[0-9a-f]{64}$/.test(sha256) ? await findLogo(sha256) : null
  return bytes
    ? new Response(bytes, { headers: HEADERS })
    : new Response(null, { status: 404, headers: { 'Cache-Control': 'no-store' } })
}
