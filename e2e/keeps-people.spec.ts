import { expect, expectAccessible, test } from './fixtures'

test('an admin lets somebody work here, changes what they may do, and shuts them out at once', async ({
  admin,
  browser,
  renter,
  trouble,
}) => {
  const email = `new.${renter.email}`
  const name = `Kari ${renter.email.split('.')[1]}`
  await admin.goto('/office/people')
  await admin.getByRole('link', { name: 'Add a person' }).click()
  await admin.getByLabel('Name').fill(name)
  await admin.getByLabel('E-mail address').fill(email)
  await admin.getByLabel('First password').fill('bicycle')
  await admin.getByRole('button', { name: 'Add this person' }).click()
  await expect(admin.getByText('That password is too easy to guess')).toBeVisible()
  await expect(admin.getByLabel('Name')).toHaveValue(name)
  await expect(admin.getByLabel('E-mail address')).toHaveValue(email)
  await expectAccessible(admin)
  await admin.getByLabel('First password').fill('oars over calm water')
  await admin.getByRole('button', { name: 'Add this person' }).click()
  await expect(admin.getByRole('status').filter({ hasText: `${name} works here now` })).toBeVisible()
  await expectAccessible(admin)

  const context = await browser.newContext()
  trouble.watch(context)
  const kari = await context.newPage()
  await kari.goto('/staff/sign-in')
  await kari.getByLabel('E-mail address').fill(email)
  await kari.getByLabel('Password').fill('oars over calm water')
  await kari.getByRole('button', { name: 'Sign in' }).click()
  await expect(kari.getByRole('heading', { level: 1, name: /^Today, / })).toBeVisible()

  await admin.getByRole('link', { name }).click()
  await expect(admin.getByRole('heading', { level: 1, name })).toBeVisible()
  await expectAccessible(admin)
  await admin.getByLabel('Bookings').uncheck()
  await admin.getByRole('button', { name: 'Save name and duties' }).click()
  await expect(admin.getByText('Choose at least one duty')).toBeVisible()
  await admin.getByLabel('Receipts').check()
  await admin.getByRole('button', { name: 'Save name and duties' }).click()
  await expect(admin.getByRole('status').filter({ hasText: 'Saved.' })).toBeVisible()

  trouble.expect(/: 403$|status of 403/)
  await kari.goto('/desk')
  await expect(kari.getByRole('heading', { level: 1, name: 'Your key does not fit this door' })).toBeVisible()
  await kari.goto('/office/receipts')
  await expect(kari.getByRole('heading', { level: 1, name: 'Receipts' })).toBeVisible()
  // Nobody has proven this address by a link, which the pages of renters want; one in Norwegian says so in Norwegian.
  await kari.goto('/nb/mine/bestillinger')
  const said = kari.getByRole('main')
  await expect(said.getByRole('heading', { level: 1 })).toHaveText('Nøkkelen din passer ikke til denne døren')
  await expect(said).toHaveCount(1)
  await expect(kari.locator('html')).toHaveAttribute('lang', 'nb')
  await expect(said.getByRole('link', { name: 'Til forsiden' })).toHaveAttribute('href', '/nb')

  await admin.getByRole('button', { name: 'Disable this account' }).click()
  await expect(admin.getByText('They cannot sign in any more')).toBeVisible()
  await expectAccessible(admin)
  await kari.goto('/office/receipts')
  await expect(kari.getByRole('heading', { level: 1, name: 'Good to see you' })).toBeVisible()
  await context.close()
})
