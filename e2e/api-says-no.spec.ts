import { cast } from '@/prisma/cast'
import { expect, test } from './fixtures'
import { agreedTo, asNamed, makeKey, quoted, SCOPES, V1, withKey } from './partner'

test('what a program cannot do is refused with a code: no key, a wrong one, no scope, another location, too long, unknown fields', async ({
  admin,
  request,
  renter,
  freeDays,
}) => {
  const key = await makeKey(admin, `Narrow ${renter.name}`, ['Look at the catalogue'], cast.flam.name)
  const expectNo = async (answer: Awaited<ReturnType<typeof request.get>>, status: number, code: string) => {
    expect
      .soft([answer.status(), answer.headers()['content-type']])
      .toEqual([status, 'application/problem+json'])
    expect
      .soft(await answer.json())
      .toMatchObject({ status, code, title: expect.any(String), detail: expect.any(String) })
    return answer.headers()
  }
  const keyless = await expectNo(await request.get(`${V1}/products`), 401, 'key-missing')
  expect(keyless['www-authenticate']).toBe('Bearer realm="kickstand"')
  const wrong = await expectNo(await request.get(`${V1}/products`, withKey(`${key}0`)), 401, 'key-unknown')
  expect(wrong['www-authenticate']).toContain('invalid_token')
  const narrow = await expectNo(await request.get(`${V1}/bookings`, withKey(key)), 403, 'scope-missing')
  expect(narrow['www-authenticate']).toContain('insufficient_scope')

  const { from, until } = await freeDays(cast.cityBike.m)
  const period = { from: `${from}T09:00:00Z`, until: `${until}T09:00:00Z` }
  const wish = { location: 'bergen', ...period, lines: [{ variant: cast.cityBike.m, quantity: 1 }] }
  const quote = (data: unknown, more: Record<string, string> = {}) =>
    request.post(`${V1}/quotes`, { ...withKey(key, more), data })
  await expectNo(await quote(wish), 403, 'other-location')
  await expectNo(await quote({ ...wish, location: 'atlantis' }), 404, 'unknown-location')
  await expectNo(await quote({ ...wish, colour: 'red' }), 422, 'wrong-shape')
  await expectNo(await quote({ ...wish, lines: [] }), 422, 'wrong-shape')
  await expectNo(await quote({ ...wish, from: `${from}T10:00:00` }), 422, 'wrong-shape')
  for (const length of [100_000, 2_000_000])
    await expectNo(await quote({ ...wish, coupon: 'x'.repeat(length) }), 413, 'too-long')
  const text = { 'content-type': 'text/plain' }
  await expectNo(await request.post(`${V1}/quotes`, { ...withKey(key, text), data: 'x' }), 415, 'not-json')
  const json = { 'content-type': 'application/json' }
  await expectNo(
    await request.post(`${V1}/quotes`, { ...withKey(key, json), data: Buffer.from('{"from":') }),
    400,
    'not-json',
  )
  const query = (search: string) => request.get(`${V1}/products?${search}`, withKey(key))
  await expectNo(await query('colour=red'), 422, 'wrong-shape')
  await expectNo(await query('sort=price&sort=usual'), 422, 'wrong-shape')
  await expectNo(await query('after=page-2'), 422, 'wrong-shape')
})

test('a program that books without a key of its own for it, or by an old price, books nothing', async ({
  admin,
  request,
  renter,
  freeDays,
}) => {
  const key = await makeKey(admin, `Careless ${renter.name}`, SCOPES)
  const { from, until } = await freeDays(cast.cityBike.m)
  const period = { from: `${from}T09:00:00Z`, until: `${until}T09:00:00Z` }
  const wish = { location: 'bergen', ...period, lines: [{ variant: cast.cityBike.m, quantity: 1 }] }
  const agreed = agreedTo(await quoted(request, key, wish))
  const book = async (order: string | null, change: object) => {
    const headers: Record<string, string> = order ? { 'idempotency-key': `${order}-${renter.email}` } : {}
    const answer = await request.post(`${V1}/bookings`, {
      ...withKey(key, headers),
      data: { ...wish, renter: asNamed(renter), agreed, ...change },
    })
    return [answer.status(), (await answer.json()).code]
  }
  expect(await book(null, {})).toEqual([400, 'idempotency-key-missing'])
  expect(await book('price', { agreed: { ...agreed, rentMinor: 1 } })).toEqual([409, 'price-changed'])
  expect(await book('terms', { agreed: { ...agreed, termsHash: '0'.repeat(64) } })).toEqual([
    409,
    'terms-changed',
  ])
  expect(await book('past', { from: '2020-01-01T10:00:00Z' })).toEqual([409, 'period-past'])
  expect(await book('who', { renter: { ...asNamed(renter), email: 'nobody' } })).toEqual([422, 'wrong-shape'])
  expect(await book('whose', { renter })).toEqual([422, 'wrong-shape'])
  const nothing = await request.get(`${V1}/bookings`, { ...withKey(key), params: { limit: '100' } })
  const { bookings } = (await nothing.json()) as { bookings: { renter: { email: string } }[] }
  expect(bookings.filter((booking) => booking.renter.email === renter.email)).toEqual([])
})

test('a key may be used so many times a minute, and hears when to come back; revoked it opens nothing', async ({
  admin,
  request,
  renter,
}) => {
  const name = `Busy ${renter.name}`
  const key = await makeKey(admin, name, ['Look at the catalogue'])
  let last = await request.get(`${V1}/locations`, withKey(key))
  expect(last.status()).toBe(200)
  // A minute may end in between, which begins the count anew; so twice as many calls as it may make.
  for (let turn = 0; turn < 24 && last.status() === 200; turn++) {
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => request.get(`${V1}/locations`, withKey(key))),
    )
    last = answers.find((answer) => answer.status() === 429) ?? last
  }
  expect([last.status(), (await last.json()).code]).toEqual([429, 'too-many-calls'])
  const { 'retry-after': wait, 'ratelimit-remaining': left } = last.headers()
  expect(Number(wait)).toBeGreaterThan(0)
  expect(Number(wait)).toBeLessThanOrEqual(60)
  expect(left).toBe('0')
  await admin.getByRole('button', { name: `Revoke ${name}` }).click()
  await expect(admin.getByText('The key opens nothing any more.')).toBeVisible()
  expect((await request.get(`${V1}/locations`, withKey(key))).status()).toBe(401)
})
