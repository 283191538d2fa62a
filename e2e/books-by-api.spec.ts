import { cast } from '@/prisma/cast'
import { expect, expectAccessible, test } from './fixtures'
import { agreedTo, asNamed, makeKey, quoted, SCOPES, V1, withKey } from './partner'
import { isGenuine, openReceiver } from './receiver'
import { approve, expectConfirmed, payByCard } from './renter'

test('a program does a whole booking: finds, asks for a quote, books once, its customer pays, it hears of it and reads it', async ({
  admin,
  page,
  request,
  renter,
  freeDays,
}) => {
  const receiver = await openReceiver()
  const key = await makeKey(admin, `Partner ${renter.name}`, SCOPES)
  await expectAccessible(admin)
  await admin.getByLabel('Address', { exact: true }).fill(receiver.url)
  await admin.getByRole('button', { name: 'Add the address' }).click()
  await expect(admin.getByText('From now on it is told of deeds')).toBeVisible()
  await admin.getByText('Show the secret').click()
  const secret = (await admin.getByText(/^whsec_/).innerText()).trim()
  await expectAccessible(admin)

  const { from, until } = await freeDays(cast.cityBike.m)
  const period = { from: `${from}T09:00:00Z`, until: `${until}T09:00:00Z` }
  const products = await request.get(`${V1}/products`, { ...withKey(key), params: { product: 'city-bike' } })
  expect(products.headers()['ratelimit-limit']).toBe('120')
  expect(Number(products.headers()['ratelimit-remaining'])).toBeLessThan(120)
  const [bike] = (await products.json()).products
  expect(bike).toMatchObject({ slug: 'city-bike', deposit: { minor: 500_00, currency: 'NOK' } })

  const wish = { location: 'bergen', ...period, lines: [{ variant: bike.variants[1].id, quantity: 1 }] }
  const quote = await quoted(request, key, wish)
  expect(quote).toMatchObject({
    rent: { minor: 100_00 },
    timeZone: 'Europe/Oslo',
    depositPlan: { kind: 'WITH_RENT' },
  })
  expect(quote.terms.text).toContain('Rental terms')

  const body = { ...wish, renter: asNamed(renter), agreed: agreedTo(quote) }
  const book = (order: string, data: object) =>
    request.post(`${V1}/bookings`, { ...withKey(key, { 'idempotency-key': order }), data })
  const order = `order-${renter.email}`
  const answers = await Promise.all([book(order, body), book(order, body), book(order, body)])
  expect(answers.map((answer) => answer.status())).toEqual([201, 201, 201])
  const bookings = await Promise.all(answers.map((answer) => answer.json()))
  expect(new Set(bookings.map(({ number }) => number)).size).toBe(1)
  const [{ number, payUrl, state }] = bookings
  expect(state).toBe('HELD')
  expect(answers[0]!.headers().location).toBe(`${V1}/bookings/${number}`)
  const other = await book(order, { ...body, renter: { ...asNamed(renter), name: 'Somebody Else' } })
  expect([other.status(), (await other.json()).code]).toEqual([409, 'request-reused'])

  await page.goto(payUrl)
  await page.getByRole('button', { name: /^(Go to payment|Pay)/ }).click()
  await payByCard(page)
  await approve(page)
  await expectConfirmed(page)

  await expect
    .poll(() => receiver.toldOf(number), { timeout: 60_000 })
    .toEqual(expect.arrayContaining(['booking.held', 'payment.authorized', 'booking.confirmed']))
  expect(receiver.toldOf(number)[0]).toBe('booking.held')
  for (const message of receiver.heard) expect(isGenuine(message, secret)).toBe(true)

  const read = await request.get(`${V1}/bookings/${number}`, withKey(key))
  expect(await read.json()).toMatchObject({
    number,
    state: 'CONFIRMED',
    payUrl: null,
    timeZone: 'Europe/Oslo',
  })
  const paid = await request.get(`${V1}/payments`, { ...withKey(key), params: { booking: number } })
  expect((await paid.json()).payments).toMatchObject([
    { booking: number, authorized: { minor: 600_00 }, captured: { minor: 100_00 }, state: 'PARTLY_CAPTURED' },
  ])

  // From the office the same message goes out once more, under the same name.
  const again = admin.getByRole('button', { name: `Send again booking.confirmed, booking ${number}` })
  await expect(async () => {
    await admin.reload()
    await expect(again).toBeVisible({ timeout: 1000 })
  }).toPass({ timeout: 30_000 })
  receiver.heard.length = 0
  await again.click()
  await expect(admin.getByText('It goes out within a minute.')).toBeVisible()
  await expect.poll(() => receiver.toldOf(number), { timeout: 60_000 }).toEqual(['booking.confirmed'])
  await admin.getByRole('button', { name: 'End this address' }).click()
  await expect(admin.getByText('The address hears of nothing any more.')).toBeVisible()
  await expectAccessible(admin)
  await receiver.close()
})

test('bookings come a page at a time, each once', async ({ admin, request, renter, bookAsRenter }) => {
  await bookAsRenter()
  await bookAsRenter({ variant: cast.childSeat.only })
  const key = await makeKey(admin, `Reader ${renter.name}`, ['Read bookings'])
  const numbers: string[] = []
  let after: string | null = null
  for (let turn = 0; turn < 500; turn++) {
    const params: Record<string, string> = { limit: '1', location: 'bergen', ...(after && { after }) }
    const answer = await request.get(`${V1}/bookings`, { ...withKey(key), params })
    if (answer.status() === 429) break
    const page = (await answer.json()) as {
      bookings: { number: string; payUrl: null }[]
      next: string | null
    }
    numbers.push(...page.bookings.map((booking) => booking.number))
    expect(page.bookings.every(({ payUrl }) => payUrl === null)).toBe(true)
    after = page.next
    if (!after) break
  }
  expect(numbers.length).toBeGreaterThan(1)

  // For a key of the other location none of them is there.
  const elsewhere = withKey(
    await makeKey(admin, `Elsewhere ${renter.name}`, ['Read bookings'], cast.flam.name),
  )
  const hidden = await request.get(`${V1}/bookings/${numbers[0]}`, elsewhere)
  expect([hidden.status(), (await hidden.json()).code]).toEqual([404, 'unknown-booking'])
  const asked = await request.get(`${V1}/bookings`, { ...elsewhere, params: { location: 'bergen' } })
  expect([asked.status(), (await asked.json()).code]).toEqual([403, 'other-location'])
  const listed = await request.get(`${V1}/bookings`, elsewhere)
  const { bookings: own } = (await listed.json()) as { bookings: { number: string; location: string }[] }
  expect(own.filter(({ location }) => location !== 'flam')).toEqual([])
  expect(new Set(numbers).size).toBe(numbers.length)
})

test('whoever writes such a program finds how, in words and for machines', async ({ page, request }) => {
  await page.goto('/developers')
  await expect(page.getByRole('heading', { level: 1, name: 'For developers' })).toBeVisible()
  await expect(page.getByRole('heading', { level: 3, name: 'Ask for a quote' })).toBeVisible()
  await page.getByText('What it takes').last().click()
  await expectAccessible(page)
  const described = await (await request.get(`${V1}/openapi.json`)).json()
  expect(described).toMatchObject({
    openapi: '3.1.0',
    paths: { '/bookings': { post: { 'x-scope': 'bookings:write' } } },
  })
})
