import { randomUUID } from 'node:crypto'
import { prisma } from '@/lib/db'
import { makeKey } from '@/lib/partner/make-key'
import { dayAfter, dayOf, instantOf, weekdayOfDay } from '@/lib/period'
import { cast } from '@/prisma/cast'
import type { Answer, AppProcess, Contest } from '@/test/contest'
import { serveSite } from './web'

const { id: locationId, slug: location, timeZone } = cast.bergen
const ADMIN = { kind: 'STAFF', id: cast.admin.id, name: cast.admin.name } as const
// A key's calls are counted in one row; a few keys are as many programs as a shop has.
const KEYS = 20
const SCOPES = ['catalogue:read', 'bookings:write'] as const
const MOST_CALLS = 6000

/** The next weekend but one, from ten to ten: open, and far enough for every rule of the web. */
export function weekend(): { from: string; until: string } {
  const today = dayOf(new Date(), timeZone)
  const saturday = dayAfter(today, 13 - weekdayOfDay(today))
  const at = (day: string) => instantOf(day, '10:00', timeZone)!.toISOString()
  return { from: at(saturday), until: at(dayAfter(saturday, 1)) }
}

/** So many processes of the website as production serves it, and programs of others that book there for renters. */
export async function openShops(database: string, count: number): Promise<AppProcess[]> {
  const keys = await Promise.all(Array.from({ length: KEYS }, makeBusyKey))
  const sites = await Promise.all(Array.from({ length: count }, () => serveSite(database)))
  return sites.map(({ url, stop }) => ({
    contend: (contest) => contend(url, keys, contest),
    kill: stop,
  }))
}

async function makeBusyKey(): Promise<string> {
  const wish = { name: 'Contest', scopes: [...SCOPES], locationId }
  const made = await makeKey(wish, ADMIN, new Date())
  if (!made.ok) throw new Error(`No key: ${made.code}`)
  await prisma.apiKey.update({ where: { id: made.value.id }, data: { callsAMinute: MOST_CALLS } })
  return made.value.key
}

/** Everybody has read price and terms before the first one books. */
async function contend(
  url: string,
  keys: string[],
  { contenders, lines, period }: Contest,
): Promise<Answer[]> {
  const carts = await Promise.all(
    lines.map(async (cart) => {
      const wish = {
        location,
        ...period,
        lines: cart.map(([, variant, quantity]) => ({ variant, quantity })),
      }
      const quote = await post(`${url}/api/v1/quotes`, { authorization: `Bearer ${keys[0]}` }, wish)
      if (quote.status !== 200) throw new Error(`No quote: ${JSON.stringify(quote.body)}`)
      const { rent, deposit, terms } = quote.body
      const agreed = { rentMinor: rent.minor, depositMinor: deposit.minor, termsHash: terms.hash }
      return { ...wish, agreed }
    }),
  )
  const begun = performance.now()
  return Promise.all(
    Array.from({ length: contenders }, async (_, turn) => {
      const renter = {
        name: `Renter ${turn}`,
        email: `${randomUUID()}@example.com`,
        phone: '+47 40 00 00 01',
      }
      const headers = {
        authorization: `Bearer ${keys[turn % keys.length]}`,
        'idempotency-key': randomUUID(),
      }
      const cart = carts[turn % carts.length]
      const { status, body } = await post(`${url}/api/v1/bookings`, headers, { ...cart, renter })
      return { problem: problemOf(status, body.code), ms: performance.now() - begun }
    }),
  )
}

function problemOf(status: number, code: string | undefined): string | null {
  if (status === 201) return null
  return code === 'dates-taken' ? 'short' : `${status} ${code}`
}

async function post(url: string, headers: Record<string, string>, body: object) {
  const sent = JSON.stringify(body)
  const given = { 'content-type': 'application/json', ...headers }
  const answer = await fetch(url, { method: 'POST', headers: given, body: sent })
  return { status: answer.status, body: await answer.json() }
}
