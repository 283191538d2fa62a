import { decode, encode } from 'next-auth/jwt'
import { expect, test } from 'vitest'
import { prisma } from '@/lib/db'
import { env } from '@/lib/env'
import { claimsOf, encodeClaims, readClaims, sessionsFrom } from './claims'

const secret = env().NEXTAUTH_SECRET
const claims = { uid: 'nils', by: 'password' as const, from: 0 }
const HOUR = 3600

test('a session carries who, how and since when, and nothing personal', async () => {
  const AT = new Date('2026-11-23T08:00:00Z')
  await prisma.user.create({ data: { id: 'nils', email: 'nils@example.com', sessionsFrom: AT } })
  expect(await claimsOf('nils', 'password')).toEqual({ ...claims, from: AT.getTime() })
  const token = await encodeClaims({ token: { ...claims, email: 'nils@example.com' }, secret })
  expect(Object.keys((await decode({ token, secret })) ?? {}).sort()).toEqual([
    'by',
    'exp',
    'from',
    'iat',
    'jti',
    'uid',
  ])
  expect(await readClaims(token)).toEqual(claims)
})

test.each([
  ['password', 8],
  ['link', 720],
] as const)('a session by %s lasts %d hours', async (by, hours) => {
  const token = await decode({ token: await encodeClaims({ token: { ...claims, by }, secret }), secret })
  expect((Number(token?.exp) - Number(token?.iat)) / HOUR).toBeCloseTo(hours, 3)
})

test('nothing forged, foreign or ended is a session', async () => {
  const right = await encodeClaims({ token: claims, secret })
  const ended = await encode({ token: claims, secret, maxAge: -60 })
  const foreign = await encode({ token: claims, secret: 'another-secret-000000000000' })
  const odd = await encode({ token: { uid: 'nils' }, secret })
  for (const cookie of [undefined, '', 'x', right.slice(0, -2), ended, foreign, odd]) {
    expect(await readClaims(cookie)).toBeNull()
  }
})

test('nobody and a person without a past have the same beginning', () => {
  expect(sessionsFrom(null)).toBe(0)
  expect(sessionsFrom({ sessionsFrom: null })).toBe(0)
})
