import { connection } from 'next/server'
import { findCompany } from '@/lib/company/find-company'
import { scriptFor } from './script'

// An hour: a new version is with everybody the same day, and a site that is much visited asks seldom. A day longer it may
// be used while the next is fetched, so that nobody waits for it.
const HEADERS = {
  'Content-Type': 'text/javascript; charset=utf-8',
  'Cache-Control': 'public, max-age=3600, stale-while-revalidate=86400',
}

/** The one address that other sites write into a script tag. */
export async function GET(): Promise<Response> {
  await connection()
  return new Response(scriptFor((await findCompany()).brand), { headers: HEADERS })
}
