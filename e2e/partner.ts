import type { APIRequestContext, Page } from '@playwright/test'
import { expect } from './fixtures'

// A program of a partner's: it has a key, speaks HTTP, and never sees a page of ours but the one its customer pays at.
export const V1 = '/api/v1'
export const SCOPES = ['Look at the catalogue', 'Read bookings', 'Book', 'Change bookings', 'Read payments']

/** The admin lets a program in, and copies the key while it is shown. */
export async function makeKey(
  admin: Page,
  name: string,
  scopes: string[],
  location = 'All locations',
): Promise<string> {
  await admin.goto('/office/partners')
  await admin.getByLabel('Whose key').fill(name)
  await admin.getByLabel('Where', { exact: true }).selectOption(location)
  for (const scope of SCOPES)
    await admin.getByLabel(scope, { exact: true }).setChecked(scopes.includes(scope))
  await admin.getByRole('button', { name: 'Make the key' }).click()
  await expect(admin.getByText('This is the key, this one time')).toBeVisible()
  return (await admin.getByText(/^ks_test_\w{38}$/).innerText()).trim()
}

export const withKey = (key: string, more: Record<string, string> = {}) => ({
  headers: { authorization: `Bearer ${key}`, ...more },
})

/** Somebody as a program names them: whose phone number it is, is never guessed. */
export const asNamed = <Person extends { phone: string }>(renter: Person): Person => ({
  ...renter,
  phone: `+47 ${renter.phone}`,
})

export async function quoted(who: APIRequestContext, key: string, wish: object) {
  const answer = await who.post(`${V1}/quotes`, { ...withKey(key), data: wish })
  expect(answer.status()).toBe(200)
  return answer.json()
}

export const agreedTo = (quote: {
  rent: { minor: number }
  deposit: { minor: number }
  terms: { hash: string }
}) => ({
  rentMinor: quote.rent.minor,
  depositMinor: quote.deposit.minor,
  termsHash: quote.terms.hash,
})
