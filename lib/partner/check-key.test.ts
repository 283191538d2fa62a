import { expect, test } from 'vitest'
import { prisma } from '@/lib/db'
import { cast } from '@/prisma/cast'
import { checkKey } from './check-key'
import { findKeys } from './find-keys'
import { hashOfKey, keyText } from './key-text'
import { makeKey } from './make-key'
import { revokeKey } from './revoke-key'
import type { Scope } from './scope'

const ADMIN = { kind: 'STAFF', id: 'admin', name: 'Ada Admin' } as const
const AT = new Date('2026-11-29T10:00:00Z')
const later = (seconds: number) => new Date(AT.getTime() + seconds * 1000)

async function made(scopes: Scope[] = ['catalogue:read'], locationId: string | null = null) {
  const key = await makeKey({ name: 'Partner', scopes, locationId }, ADMIN, AT)
  if (!key.ok) throw new Error(key.code)
  return key.value
}

test('a key opens what it allows and nothing else, and only its fingerprint is kept', async () => {
  const { id, key } = await made(['catalogue:read', 'bookings:read'], cast.bergen.id)
  const checked = await checkKey(key, 'bookings:read', AT)
  expect(checked).toMatchObject({
    ok: true,
    value: { keyId: id, locationId: cast.bergen.id, rate: { most: 120, left: 119, seconds: 60 } },
  })
  expect(await checkKey(key, 'bookings:write', AT)).toMatchObject({
    ok: false,
    code: 'scope-missing',
    facts: { scope: 'bookings:write', left: 118 },
  })
  const [row] = await prisma.$queryRaw<
    { row: string }[]
  >`SELECT t::text AS row FROM api_key t WHERE id = ${id}::uuid`
  expect(row?.row).not.toContain(key)
  expect(row?.row).toContain(hashOfKey(key))
  const logbook = await prisma.logbookEntry.findMany({ where: { what: 'api-key.made' } })
  expect(logbook.length).toBeGreaterThan(0)
  expect(JSON.stringify(logbook)).not.toContain(key)
})

test('a key that nobody made, that is mistyped or that was revoked opens nothing', async () => {
  const { id, key } = await made()
  expect(await checkKey(null, 'catalogue:read', AT)).toMatchObject({ code: 'key-missing' })
  expect(await checkKey(keyText(true), 'catalogue:read', AT)).toMatchObject({ code: 'key-unknown' })
  expect(await checkKey(`${key.slice(0, -1)}?`, 'catalogue:read', AT)).toMatchObject({ code: 'key-unknown' })
  expect(await checkKey(key, 'catalogue:read', AT)).toMatchObject({ ok: true })
  expect(await revokeKey(id, ADMIN, AT)).toMatchObject({ ok: true })
  expect(await checkKey(key, 'catalogue:read', AT)).toMatchObject({ code: 'key-unknown' })
  expect(await revokeKey(id, ADMIN, AT)).toMatchObject({ code: 'key-revoked' })
  const shown = (await findKeys()).find((one) => one.id === id)
  expect(shown).toMatchObject({ revokedBy: ADMIN.name, use: { lastAt: AT } })
})

test('the call after the last one of a minute is refused with when to come back, and the next minute begins anew', async () => {
  const { id, key } = await made()
  await prisma.apiKey.update({ where: { id }, data: { callsAMinute: 2 } })
  const ask = (at: Date) => checkKey(key, 'catalogue:read', at)
  expect(await ask(AT)).toMatchObject({ value: { rate: { left: 1, seconds: 60 } } })
  expect(await ask(later(20))).toMatchObject({ value: { rate: { left: 0, seconds: 40 } } })
  expect(await ask(later(50))).toMatchObject({
    code: 'too-many-calls',
    facts: { most: 2, left: 0, seconds: 10 },
  })
  expect(await ask(later(60))).toMatchObject({ value: { rate: { left: 1, seconds: 60 } } })
  // A clock that was moved back holds nobody for days.
  expect(await ask(later(-86_400))).toMatchObject({ value: { rate: { left: 1, seconds: 60 } } })
})

test('of thirty calls at once just as many get through as are left', async () => {
  const { id, key } = await made()
  await prisma.apiKey.update({ where: { id }, data: { callsAMinute: 10 } })
  const answers = await Promise.all(Array.from({ length: 30 }, () => checkKey(key, 'catalogue:read', AT)))
  expect(answers.filter(({ ok }) => ok)).toHaveLength(10)
})

test('a key without a name, without a scope or for no location is not made', async () => {
  const wish = { name: 'Partner', scopes: ['catalogue:read' as const], locationId: null }
  expect(await makeKey({ ...wish, name: ' ' }, ADMIN, AT)).toMatchObject({ code: 'key-name-missing' })
  expect(await makeKey({ ...wish, scopes: [] }, ADMIN, AT)).toMatchObject({ code: 'scopes-missing' })
  expect(await makeKey({ ...wish, locationId: 'atlantis' }, ADMIN, AT)).toMatchObject({
    code: 'unknown-location',
  })
})

test('what no program may write, Postgres does not take: a scope that we do not know, no scope, half a revocation', async () => {
  const { id } = await made()
  const set = (what: string) =>
    expect(prisma.$executeRawUnsafe(`UPDATE api_key SET ${what} WHERE id = $1::uuid`, id)).rejects.toThrow()
  await set("scopes = '{}'")
  await set("scopes = '{everything}'")
  await set('calls_a_minute = 0')
  await set('revoked_at = now()')
})
