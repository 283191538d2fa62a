import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { dayIn, expect, expectAccessible, test } from './fixtures'
import { panel } from './panel'
import { agreedTo, makeKey, quoted, V1, withKey } from './partner'
import { approve, chooseSize, expectConfirmed, goToPayment, payByCard } from './renter'

/** From the page of a booking to what is free at its place and over its dates. */
async function beginAdding(page: Page, url: string, number: string): Promise<void> {
  await page.goto(url)
  await panel(page, 'Add gear').getByRole('button', { name: 'Add gear' }).click()
  await expect(page.getByText(`You are adding to ${number}`)).toBeVisible()
}

/** From there to the form, with a bike chosen. */
async function chooseBike(page: Page, number: string): Promise<void> {
  await page.getByRole('link', { name: 'City bike', exact: true }).click()
  await chooseSize(page, 'M')
  await expect(page.getByText(`You are adding to ${number}`)).toBeVisible()
}

test('pain 44 a renter adds gear to a paid booking: same dates, nothing typed again, and both sides see that it belongs together', async ({
  page,
  bookAsRenter,
  renter,
  days,
  clerk,
  mailbox,
}) => {
  const { number, url } = await bookAsRenter()
  await beginAdding(page, url, number)
  const address = new URL(page.url())
  expect(Object.fromEntries(address.searchParams)).toMatchObject({ place: 'bergen', ...days })
  // The private address goes nowhere but to the renter's own pages.
  expect(page.url()).not.toContain(url.split('/').at(-1))
  await expectAccessible(page, 'list')
  await chooseBike(page, number)
  await expect(page.getByRole('main')).toContainText(renter.email)
  await expect(page.getByLabel('Your name')).toHaveCount(0)
  await expectAccessible(page, 'form')
  await page.getByLabel(/I have read the terms/).check()
  const added = await goToPayment(page)
  expect(added).not.toBe(number)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Pay 600.00 NOK')
  await payByCard(page)
  await approve(page)
  await expectConfirmed(page)

  const together = panel(page, 'Belongs together')
  await expect(together).toContainText(`This was added to ${number}.`)
  await expectAccessible(page, 'confirmed')
  const told = await mailbox.latest(renter.email, new RegExp(`Booking ${added} is confirmed`))
  expect(told.text.replace(/\s+/g, ' ')).toContain(`added to your booking ${number}`)
  // What is booked from now on stands by itself.
  await page.goto('/gear')
  await expect(page.getByText('You are adding to')).toHaveCount(0)

  await page.goto(url)
  const listed = together.getByRole('listitem').filter({ hasText: added })
  await expect(listed).toContainText('City bike, M')
  await expect(listed).toContainText(/Rent 100\sNOK, deposit 500\sNOK/)
  await expect(listed).toContainText('Confirmed')
  await page.getByRole('link', { name: 'Change the dates' }).click()
  await expect(page.getByText('These belong to it and keep theirs')).toContainText(added)
  await page.goto(`${url}/cancel`)
  await expect(page.getByText('These belong to it and stay booked')).toContainText(added)
  await expectAccessible(page, 'cancel')
  await page.getByRole('link', { name: 'cancel it' }).click()
  await expect(page.getByText('These belong to it and stay booked')).toContainText(number)

  await clerk.goto(`/desk/bookings/${number}`)
  await expect(panel(clerk, 'Belongs together').getByRole('link', { name: added })).toBeVisible()
  await expect(clerk.getByText(`${added} (not handed out yet)`)).toBeVisible()
  await expectAccessible(clerk)
  await clerk.goto(`/desk/bookings/${number}/hand-out`)
  const also = clerk.getByRole('main').getByText(`${added} (not handed out yet)`)
  await expect(also).toBeVisible()
  await expectAccessible(clerk)
  await also.getByRole('link', { name: added }).click()
  await expect(clerk.getByText(`${number} (not handed out yet)`)).toBeVisible()
  await clerk.goto(`/desk?${new URLSearchParams({ q: renter.email })}`)
  await expect(clerk.getByRole('row').filter({ hasText: `Added to ${number}` })).toContainText(added)
  await expect(clerk.getByRole('row').filter({ hasText: `With ${added}` })).toContainText(number)
  await expectAccessible(clerk)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  test.beforeEach(({ trouble }) => trouble.expect(/\/_next\/static\/chunks\/\S+\.js: csp$/))

  test('with other dates it is said that it stands by itself; and once the first booking is cancelled, that nothing is added, with everything kept', async ({
    page,
    context,
    bookAsRenter,
    renter,
    days,
  }) => {
    const { number, url } = await bookAsRenter()
    await beginAdding(page, url, number)
    const { until } = days
    await page.getByLabel('Return', { exact: true }).fill(dayIn(new Date(`${until}T12:00:00Z`), 1))
    await page.getByRole('button', { name: 'Show', exact: true }).click()
    await expect(page.getByText(`Not added to ${number}`)).toBeVisible()
    await page.getByRole('link', { name: 'See what is free then' }).click()
    await chooseBike(page, number)
    await page.getByLabel(/I have read the terms/).check()

    const other = await context.newPage()
    await other.goto(`${url}/cancel`)
    await other.getByRole('button', { name: /^Cancel/ }).click()
    await expect(other.getByText('This booking was cancelled')).toBeVisible()
    await other.close()

    await page.getByRole('button', { name: /^Go to payment/ }).click()
    await expect(page.getByRole('main').getByRole('alert')).toContainText(
      `Nothing can be added to ${number} any more`,
    )
    await expect(page.getByLabel('Your name')).toHaveValue(renter.name)
    await expect(page.getByLabel('E-mail address')).toHaveValue(renter.email)
    await expect(page.getByLabel(/I have read the terms/)).toBeChecked()
    const alone = await goToPayment(page)
    await payByCard(page)
    await approve(page)
    await expectConfirmed(page)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Booking ${alone}`)
    await expect(panel(page, 'Belongs together')).toHaveCount(0)
  })

  test('whoever does not want to add any more says so, and books by themselves', async ({
    page,
    bookAsRenter,
  }) => {
    const { number, url } = await bookAsRenter()
    await beginAdding(page, url, number)
    await page.getByRole('button', { name: 'Stop adding' }).click()
    await expect(page.getByText('You are adding to')).toHaveCount(0)
    // A pass that somebody has made up opens nothing: no name, no address, no booking.
    const { origin, searchParams } = new URL(page.url())
    const value = `${number}.${Date.UTC(2090, 0)}.${'a'.repeat(22)}`
    await page.context().addCookies([{ name: 'kickstand.adding', value, url: origin }])
    await page.goto(`/gear?${searchParams}`)
    await expect(page.getByRole('link', { name: 'City bike', exact: true })).toBeVisible()
    await expect(page.getByText('You are adding to')).toHaveCount(0)
    await page.getByRole('link', { name: 'City bike', exact: true }).click()
    await chooseSize(page, 'M')
    await expect(page.getByLabel('Your name')).toHaveValue('')
  })
})

test('a program adds gear to its customer’s booking, and to nobody else’s', async ({
  admin,
  request,
  renter,
  days,
  bookAsRenter,
}) => {
  const key = await makeKey(admin, `Adder ${renter.name}`, ['Look at the catalogue', 'Read bookings', 'Book'])
  const { number } = await bookAsRenter()
  const customer = { ...renter, phone: '+47 40 00 00 01' }
  const wish = {
    location: 'bergen',
    from: `${days.from}T09:00:00Z`,
    until: `${days.until}T09:00:00Z`,
    lines: [{ variant: 'city-bike-m', quantity: 1 }],
  }
  const add = async (changes: object = {}) => {
    const asked = { ...wish, ...changes }
    const { renter: _, addedTo: __, ...quotable } = asked as Record<string, unknown>
    const agreed = agreedTo(await quoted(request, key, quotable))
    const answer = await request.post(`${V1}/bookings`, {
      ...withKey(key, { 'idempotency-key': randomUUID() }),
      data: { renter: customer, addedTo: number, ...asked, agreed },
    })
    return { status: answer.status(), body: await answer.json() }
  }
  const until = `${dayIn(new Date(`${days.until}T12:00:00Z`), 1)}T09:00:00Z`
  const longer = await add({ until })
  expect([longer.status, longer.body.code]).toEqual([409, 'added-to-other-dates'])
  const stranger = await add({ renter: { ...customer, email: `other.${renter.email}` } })
  expect([stranger.status, stranger.body.code]).toEqual([409, 'added-to-unknown'])
  const nowhere = await add({ addedTo: 'no such number' })
  expect([nowhere.status, nowhere.body.code]).toEqual([409, 'added-to-unknown'])
  const added = await add()
  expect(added).toMatchObject({ status: 201, body: { addedTo: number, added: [], state: 'HELD' } })
  const read = await request.get(`${V1}/bookings/${number}`, withKey(key))
  expect(await read.json()).toMatchObject({ addedTo: null, added: [added.body.number] })
})
