import { connection } from 'next/server'
import { shadesOf } from '@/lib/accent'
import { findCompany } from '@/lib/company/find-company'
import { markOf } from '@/lib/seller'

// Pages ask for it with the revision of the company in the address, so that a change shows at once.
const HEADERS = { 'Content-Type': 'image/svg+xml', 'Cache-Control': 'public, max-age=86400' }

/** The icon of the shop in the tabs of browsers: its first letter in its colour. */
export async function GET(): Promise<Response> {
  await connection()
  const { brand, accent } = await findCompany()
  const letter = markOf(brand).replace(/[&<>]/g, '')
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="8" fill="${shadesOf(accent).day.colour}"/><path d="M7.5 26h17" stroke="#e3a869" stroke-width="2" stroke-linecap="round"/><text x="16" y="21.5" text-anchor="middle" font-family="Inter,Arial,sans-serif" font-size="18" font-weight="700" fill="#fff">${letter}</text></svg>`
  return new Response(svg, { headers: HEADERS })
}
