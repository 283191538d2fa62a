import { expect, type Page } from '@playwright/test'
import { cast } from '@/prisma/cast'

/** Somebody who rents in one journey only, so that their letters and bookings are theirs alone. */
export type Renter = { name: string; email: string; phone: string }

/** One day of a rental, from ten to ten, as YYYY-MM-DD. */
export type Days = { from: string; until: string }

/** Numbers that the payment page fills in at a press. */
export const CARDS = {
  works: '4925000000000004',
  declined: '4925000000000087',
  /** The first charge works; the bank says no to every charge after it. */
  restDropped: '9999000000000004',
} as const

/** The form that asks who rents, with a day in Bergen and one thing chosen: a city bike unless another is wished for. */
export function formFor(
  { from, until }: Days,
  { variant = cast.cityBike.m as string, quantity = 1 } = {},
): string {
  const times = { fromTime: '10:00', untilTime: '10:00' }
  const asked = { place: cast.bergen.slug, from, until, ...times, gear: `${quantity}*${variant}` }
  return `/book?${new URLSearchParams(asked)}`
}

/** Straight to that form, for journeys that are not about choosing. */
export async function openForm(page: Page, days: Days, wish?: { variant: string }): Promise<void> {
  await page.goto(formFor(days, wish))
  await expect(page.getByRole('heading', { level: 1, name: 'Your booking' })).toBeVisible()
}

/** From the front page to a product: the renter says when, sees what is free, and picks. */
export async function findGear(page: Page, days: Days, product: string): Promise<void> {
  await page.goto('/')
  await typeDays(page, days)
  await page.getByRole('button', { name: 'See what is free' }).click()
  await page.waitForURL(/\/gear\?/)
  await page.getByRole('link', { name: product, exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: product })).toBeVisible()
}

export async function typeDays(page: Page, { from, until }: Days): Promise<void> {
  await page.getByLabel('Pick up', { exact: true }).fill(from)
  await page.getByLabel('Return', { exact: true }).fill(until)
}

/** From a product to the form that asks who rents. */
export async function chooseSize(page: Page, size: string | null): Promise<void> {
  if (size) await page.getByRole('radio', { name: new RegExp(`^${size} `) }).check()
  await page.getByRole('button', { name: 'Book this' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Your booking' })).toBeVisible()
}

export async function sayWho(page: Page, { name, email, phone }: Renter): Promise<void> {
  await page.getByLabel('Your name').fill(name)
  await page.getByLabel('E-mail address').fill(email)
  await page.getByLabel('Phone').fill(phone)
  await page.getByLabel(/I have read the terms/).check()
}

/** Presses the button, and answers the number of the booking that the payment page asks money for. */
export async function goToPayment(page: Page): Promise<string> {
  await page.getByRole('button', { name: /^Go to payment/ }).click()
  return numberAtPayment(page)
}

export async function numberAtPayment(page: Page): Promise<string> {
  await expect(page.getByRole('heading', { level: 1, name: /^Pay / })).toBeVisible()
  const order = await page.getByText(/^To .*, order /).innerText()
  return /order (\S+)/.exec(order)![1]!
}

/** Fills a test card in and pays with it, up to the bank's question. */
export async function payByCard(page: Page, number: string = CARDS.works): Promise<void> {
  await page.getByRole('link', { name: `Use ${number}` }).click()
  await expect(page.getByLabel('Card number')).toHaveValue(number)
  await page.getByRole('button', { name: /^Pay / }).click()
  await expect(page.getByRole('heading', { level: 1, name: /^Approve / })).toBeVisible()
}

export async function payBySwish(page: Page): Promise<void> {
  await page.getByRole('radio', { name: /^Swish/ }).check()
  await page.getByRole('button', { name: /^Pay / }).click()
  await expect(page.getByRole('heading', { level: 1, name: /^Approve / })).toBeVisible()
}

/** Says yes at the bank, and comes back to a booking that says what became of it. */
export async function approve(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Approve', exact: true }).click()
  await page.waitForURL(/\/b\/[^/]+\/[^/?]+$/)
}

export const expectConfirmed = (page: Page): Promise<void> =>
  expect(page.getByText('Paid and confirmed')).toBeVisible({ timeout: 20_000 })
