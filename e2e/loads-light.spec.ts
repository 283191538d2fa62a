import { cast } from '@/prisma/cast'
import { expect, test } from './fixtures'
import { formFor } from './renter'
import { scriptBytes } from './script-bytes'

// 150 kB, as docs/bench.md counts them.
const MOST_BYTES = 150 * 1024
// React alone is more than this: a page that brings less has not been measured.
const FEWEST_BYTES = 50_000

test('no page of the shop brings more than 150 kB of JavaScript, or asks for another page before somebody wants it', async ({
  page,
  days,
  bookAsRenter,
}) => {
  const ahead: string[] = []
  page.on('request', (request) => {
    // What the router of Next asks for says so; nobody has followed a link yet.
    if ('rsc' in request.headers()) ahead.push(request.url())
  })
  const { url } = await bookAsRenter()
  const asked = new URLSearchParams({
    ...days,
    place: cast.bergen.slug,
    fromTime: '10:00',
    untilTime: '10:00',
  })
  const later = new URLSearchParams({ ...Object.fromEntries(asked), untilTime: '12:00' })
  const pages = [
    ...['/', '/gear', `/gear?${asked}`, '/gear/city-bike', `/gear/city-bike?${asked}`, formFor(days)],
    ...[url, `${url}/cancel`, `${url}/dates?${later}`],
    ...['/sign-in', '/help/deposit', '/terms', '/terms/damage', '/contact'],
  ]
  for (const address of pages) {
    const bytes = await scriptBytes(page, address)
    test.info().annotations.push({ type: 'JavaScript', description: `${bytes} bytes on ${address}` })
    expect.soft(bytes, `${address} brings scripts`).toBeGreaterThan(FEWEST_BYTES)
    expect.soft(bytes, `bytes of JavaScript that ${address} brings`).toBeLessThanOrEqual(MOST_BYTES)
  }
  expect(ahead).toEqual([])
})
